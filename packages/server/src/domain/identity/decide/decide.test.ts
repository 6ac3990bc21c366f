import { describe, expect, test } from 'vitest';
import type { Identifier } from '../canonicalize/canonicalize.ts';
import { type HeldKey, keyText } from '../fold/state.ts';
import { decide } from './decide.ts';
import type { Holder } from './links.ts';
import type { Claimant, LeadParty, PairFacts } from './ruling.ts';

const key = (kind: string, text: string, tier: 0 | 1 | 2, exclusive: string | null = null): HeldKey => ({
  kind,
  key: text,
  tier,
  exclusive,
});
const email = (text: string): HeldKey => key('email', text, 1);
const slug = (text: string): HeldKey => key('li_slug', text, 1);
const record = (text: string): HeldKey => key('provider', `crm::${text}`, 0, 'provider:crm:');
const handle = (text: string): HeldKey => key('x', text, 2);

let made = 0;
function lead(id: string, name: string, ...keys: readonly HeldKey[]): LeadParty {
  return { id, names: [name], keys, createdAt: made++ };
}
function claim(name: string, ...keys: readonly HeldKey[]): Claimant {
  const identifiers = keys.map((held): Identifier & { tier: 0 | 1 | 2 } => ({
    ...held,
    value: held.key,
    path: 'contacts[0].value',
    status: 'ok',
  }));
  return { type: 'person', names: [name], identifiers };
}
const strangers: PairFacts = { isDifferent: () => false, hasOpenConflict: () => false };

function rule(claimant: Claimant, leads: readonly LeadParty[], facts = strangers, autoMerge: 'on' | 'propose' = 'on') {
  const holders = new Map<string, Holder[]>();
  for (const party of leads) {
    for (const held of party.keys) {
      holders.set(keyText(held), [...(holders.get(keyText(held)) ?? []), { lead: party, tier: held.tier }]);
    }
  }
  const ruling = decide(claimant, holders, facts, autoMerge);
  return {
    target: ruling.targetId,
    losers: ruling.loserIds,
    attach: ruling.attach.map((held) => held.key),
    contested: ruling.contested.map(({ identifier, leadId }) => `${identifier.key} of ${leadId}`),
    vetoes: ruling.vetoes.map((veto) => veto.rule),
    conflicts: ruling.conflicts.map(({ kind, leadIds }) => `${kind} ${leadIds.map((id) => id ?? 'this').join(' ')}`),
    isNameMismatch: ruling.isNameMismatch,
  };
}
const nothing = { losers: [], contested: [], vetoes: [], conflicts: [], isNameMismatch: false };

describe('decide', () => {
  test('creates when nobody owns a key', () => {
    expect(rule(claim('Ann Baker', email('a'), slug('s')), [])).toEqual({
      ...nothing,
      target: null,
      attach: ['a', 's'],
    });
  });

  test('reuses the owner of a tier 1 key and gives it the new keys', () => {
    const known = lead('1', 'Ann Baker', email('a'));
    const ruling = rule(claim('Ann Baker', email('a'), slug('s')), [known]);
    expect(ruling).toEqual({ ...nothing, target: '1', attach: ['a', 's'] });
  });

  test('merges into the Lead with most tier 0 keys, then the oldest', () => {
    const old = lead('1', 'Ann Baker', email('a'));
    const middle = lead('2', 'Ann Baker', slug('s'));
    const trusted = lead('3', 'Ann Baker', record('7'));
    const both = claim('Ann Baker', slug('s'), email('a'));
    expect(rule(both, [old, middle])).toMatchObject({ target: '1', losers: ['2'] });
    const all = claim('Ann Baker', email('a'), slug('s'), record('7'));
    expect(rule(all, [old, middle, trusted])).toMatchObject({ target: '3', losers: ['1', '2'] });
  });

  test('keeps apart what has different values of an exclusive kind, and leaves the key with its owner', () => {
    const known = lead('1', 'Ann Baker', email('a'), record('7'));
    expect(rule(claim('Ann Baker', email('a'), record('8')), [known])).toEqual({
      ...nothing,
      target: null,
      attach: ['crm::8'],
      contested: ['a of 1'],
      vetoes: ['exclusive_identifier'],
      conflicts: ['contested this 1'],
    });
  });

  test('reuses by a tier 0 key in spite of a contradiction, without the contradicting key', () => {
    const member = key('li_member', '5', 0, 'li_member');
    const known = lead('1', 'Ann Baker', member, record('7'));
    const ruling = rule(claim('Ann Baker', member, record('8')), [known]);
    expect(ruling).toMatchObject({
      target: '1',
      attach: ['5'],
      contested: ['crm::8 of 1'],
      conflicts: ['contested 1'],
    });
  });

  test('makes another Lead for a clearly different name with a key of its own', () => {
    const known = lead('1', 'Ann Baker', email('a'));
    const ruling = rule(claim('Zoltan Quist', email('a'), slug('z')), [known]);
    expect(ruling).toMatchObject({ target: null, attach: ['z'], vetoes: ['different_names'], contested: ['a of 1'] });
  });

  test.each([
    ['a single tier 1 key', [email('a')], [email('a')], true],
    ['a single tier 0 key', [record('7')], [record('7')], true],
    ['two keys', [email('a'), slug('s')], [email('a'), slug('s')], false],
    ['a tier 0 key and another', [record('7'), email('a')], [record('7'), email('a')], false],
  ])(
    'believes a clearly different name found by %s: not unless a second key agrees',
    (_, said, held, isNameMismatch) => {
      const ruling = rule(claim('Zoltan Quist', ...said), [lead('1', 'Ann Baker', ...held)]);
      expect(ruling).toMatchObject({ target: '1', isNameMismatch });
      expect(ruling.conflicts).toEqual(isNameMismatch ? ['name_mismatch 1'] : []);
    },
  );

  test.each<[string, Partial<PairFacts>, string]>([
    ['a verdict', { isDifferent: () => true }, 'verdict_different'],
    ['an open conflict', { hasOpenConflict: () => true }, 'open_conflict'],
  ])('never merges across %s', (_, facts, veto) => {
    const leads = [lead('1', 'Ann Baker', email('a')), lead('2', 'Ann Baker', slug('s'))];
    const ruling = rule(claim('Ann Baker', email('a'), slug('s')), leads, { ...strangers, ...facts });
    expect(ruling).toMatchObject({ target: '1', losers: [], vetoes: [veto], contested: ['s of 2'] });
  });

  test('never merges Leads whose names are clearly different when a single key joins one of them', () => {
    const leads = [lead('1', 'Ann Baker', email('a')), lead('2', 'Zoltan Quist', slug('s'))];
    const ruling = rule(claim('山田太郎', email('a'), slug('s')), leads);
    expect(ruling).toMatchObject({ target: '1', losers: [], vetoes: ['different_names'] });
  });

  test('of several that cannot be one takes tier 0 matches, then matches, then the agreeing name, then age', () => {
    const facts = { ...strangers, isDifferent: () => true };
    const old = lead('1', 'Ann Klein', email('a'));
    const agreeing = lead('2', 'Ann Baker', email('b'));
    const wide = lead('3', 'Ann Klein', email('c'), email('d'));
    const trusted = lead('4', 'Ann Klein', record('7'));
    const said = (...keys: HeldKey[]) => claim('Ann Baker', ...keys);
    expect(rule(said(email('a'), email('b')), [old, agreeing], facts).target).toBe('2');
    expect(rule(said(email('b'), email('c'), email('d')), [agreeing, wide], facts).target).toBe('3');
    expect(rule(said(email('c'), email('d'), record('7')), [wide, trusted], facts).target).toBe('4');
  });

  test('proposes a merge instead of making it where the workspace wants to be asked', () => {
    const leads = [lead('1', 'Ann Baker', email('a')), lead('2', 'Ann Baker', slug('s'))];
    const ruling = rule(claim('Ann Baker', email('a'), slug('s')), leads, strangers, 'propose');
    expect(ruling).toMatchObject({ target: '1', losers: [], conflicts: ['bridge this 2'], vetoes: [] });
  });

  test('lets a handle in only with an agreeing name and without a contradiction', () => {
    const known = lead('1', 'Ann Baker', handle('x'), record('7'));
    expect(rule(claim('Annie Baker', handle('x')), [known]).target).toBe('1');
    expect(rule(claim('Bob Klein', handle('x')), [known])).toEqual({ ...nothing, target: null, attach: ['x'] });
    expect(rule(claim('Ann Baker', handle('x'), record('8')), [known]).target).toBeNull();
  });

  test('records the Lead that it joins by a handle alone and may not merge', () => {
    const leads = [lead('1', 'Zoltan Quist', email('a'), email('b')), lead('2', 'Ann Baker', handle('x'))];
    const ruling = rule(claim('Ann Baker', email('a'), email('b'), handle('x')), leads);
    expect(ruling).toMatchObject({ target: '1', losers: [], contested: [], conflicts: ['bridge this 2'] });
  });
});
