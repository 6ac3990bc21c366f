import type { LeadInput } from '@puffle/contract';
import { describe, expect, test } from 'vitest';
import { readStatement } from '../read-statement.ts';
import { applyStatement } from './apply-statement.ts';
import { projectLead } from './project.ts';
import { emptyState, type HeldKey } from './state.ts';

type Step = LeadInput | { readonly said: LeadInput; readonly mode?: 'fill' | 'keep'; readonly isNameMismatch?: true };

/** The Lead after these statements, as it is shown, and what the last one changed. */
function tell(...steps: readonly Step[]) {
  let state = emptyState(
    'said' in (steps[0] ?? {}) ? 'person' : ((steps[0] as LeadInput | undefined)?.type ?? 'person'),
  );
  let last = applyStatement(state, observe({ type: state.type, name: 'Nobody' }, 0, 'keep'));
  for (const [place, step] of steps.entries()) {
    const { said, mode, isNameMismatch } =
      'said' in step ? { mode: 'update' as const, ...step } : { said: step, mode: 'update' as const };
    last = applyStatement(state, { ...observe(said, place, mode), isNameMismatch: isNameMismatch === true });
    state = last.state;
  }
  return { lead: projectLead(state), changes: last.changes.map((change) => change.path), notes: last.notes, state };
}

function observe(said: LeadInput, place: number, mode: 'update' | 'fill' | 'keep', keys: readonly HeldKey[] = []) {
  return { id: `o${place}`, statement: readStatement(said).statement, mode, isNameMismatch: false, keys };
}

const ada = (rest: Omit<LeadInput, 'type' | 'name'> & { name?: LeadInput['name'] } = {}): LeadInput => ({
  type: 'person',
  name: 'Ada Lovelace',
  ...rest,
});

describe('the name', () => {
  test.each<[string, LeadInput['name'][], string, string[]]>([
    ['the newest of equals', ['Ada Lovelace', 'Ada King'], 'Ada King', ['Ada Lovelace']],
    ['the first spelling of the same words', ['Ada Lovelace', 'LOVELACE, Ada'], 'Ada Lovelace', []],
    ['First Last for Last, First', ['Lovelace, Ada'], 'Ada Lovelace', []],
    ['no placeholder', ['Ada Lovelace', 'n/a', 'LinkedIn Member'], 'Ada Lovelace', []],
    ['the first that names somebody', ['Unknown', 'Ada Lovelace'], 'Ada Lovelace', []],
    ['the form with first and last', [{ first: 'Ada', last: 'Lovelace' }, 'Ada King'], 'Ada Lovelace', ['Ada King']],
    ['the name written out, not its abbreviation', ['Grace Hopper', 'G. Hopper'], 'Grace Hopper', ['G. Hopper']],
    ['the name written out, come later', ['G. Hopper', 'Grace Hopper'], 'Grace Hopper', ['G. Hopper']],
    [
      'the name written out, although the abbreviation has first and last',
      [{ first: 'G.', last: 'Hopper' }, 'Grace Hopper', { first: 'G.', last: 'Hopper' }],
      'Grace Hopper',
      ['G. Hopper'],
    ],
    [
      'the form with first and last, come later',
      ['A. L.', { first: 'Ada', last: 'Lovelace' }],
      'Ada Lovelace',
      ['A. L.'],
    ],
  ])('is %s', (_, names, full, aliases) => {
    const { lead } = tell(...names.map((name) => ada({ name })));
    expect([lead.name.full, lead.name.aliases]).toEqual([full, aliases]);
  });

  test('keeps the aliases that a source gives', () => {
    expect(tell(ada({ name: { full: 'Ada Lovelace', aliases: ['Countess'] } })).lead.name.aliases).toEqual([
      'Countess',
    ]);
  });
});

describe('single values', () => {
  test('the newest wins, and nothing stated erases', () => {
    const { lead } = tell(
      ada({ title: 'Analyst' }),
      ada({ title: 'CTO' }),
      ada({ title: '', company: {}, location: null }),
    );
    expect(lead).toMatchObject({ title: 'CTO' });
  });

  test('a new employer takes the old title away, the same one keeps it', () => {
    const before = ada({ title: 'Analyst', company: { name: 'Acme Inc.', domain: 'acme.io' } });
    expect(tell(before, ada({ company: { name: 'Other', domain: 'other.io' } })).lead).toMatchObject({ title: null });
    expect(tell(before, ada({ company: { domain: 'https://www.acme.io/' } })).lead).toMatchObject({
      title: 'Analyst',
      company: { name: 'Acme Inc.' },
    });
  });

  test('a domain keeps its first spelling, also as an employer, until another domain comes', () => {
    const acme = (domain: string): LeadInput => ({ type: 'company', name: 'Acme', domain });
    expect(tell(acme('acme.io'), acme('https://careers.acme.io/jobs')).lead).toMatchObject({ domain: 'acme.io' });
    expect(tell(acme('acme.io'), acme('acme.com')).lead).toMatchObject({ domain: 'acme.com' });
    const employed = (domain: string): LeadInput => ada({ company: { name: 'Acme', domain } });
    expect(tell(employed('acme.io'), employed('careers.acme.io')).lead).toMatchObject({
      company: { domain: 'acme.io' },
    });
  });

  test('a place is completed, or replaced as a block', () => {
    const before = ada({ location: { city: 'London', country: 'UK' } });
    expect(tell(before, ada({ location: { state: 'England', country: 'uk' } })).lead.location).toMatchObject({
      city: 'London',
      state: 'England',
    });
    expect(tell(before, ada({ location: { city: 'Oslo' } })).lead.location).toEqual({ city: 'Oslo' });
  });

  test('attributes go key by key, raw is the newest that is not empty', () => {
    const { lead } = tell(ada({ attributes: { a: 1, b: 1 }, raw: { row: 1 } }), ada({ attributes: { b: 2 }, raw: {} }));
    expect([lead.attributes, lead.raw]).toEqual([{ a: 1, b: 2 }, { row: 1 }]);
  });
});

describe('arrays', () => {
  test('unite by what the values are; the first form stays and takes what it lacks', () => {
    const { lead, changes } = tell(
      ada({ contacts: ['ada@lovelace.net'] }),
      ada({ contacts: [{ value: 'ADA@Lovelace.net', type: 'email', label: 'home' }, '+1 202 224 3121'] }),
    );
    expect(lead.contacts).toMatchObject([{ value: 'ada@lovelace.net', label: 'home' }, { value: '+1 202 224 3121' }]);
    expect(changes).toEqual(['contacts[0].label', 'contacts[1]']);
  });

  test('hold 1,000 items, and name what does not fit', () => {
    const many = Array.from({ length: 1000 }, (_, place) => `p${place}@lovelace.net`);
    const { lead, notes } = tell(ada({ contacts: many }), ada({ contacts: ['one.more@lovelace.net'] }));
    expect(lead.contacts).toHaveLength(1000);
    expect(notes.join()).toMatch(/one\.more@lovelace\.net.* at most 1000/);
  });
});

describe('how a statement is taken', () => {
  const before = ada({ title: 'Analyst', contacts: ['ada@lovelace.net'] });

  test('fill leaves what has a value and adds what is missing', () => {
    const { lead, notes } = tell(before, {
      said: ada({ title: 'CTO', location: 'London', name: 'Ada King' }),
      mode: 'fill',
    });
    expect(lead).toMatchObject({ title: 'Analyst', location: { raw: 'London' }, name: { full: 'Ada Lovelace' } });
    expect(notes.join()).toMatch(/title keeps its value/);
  });

  test('fill leaves the title of one employer away from another', () => {
    const job = ada({ title: 'CTO', company: 'Globex' });
    const { lead, notes } = tell(ada({ company: 'Acme' }), { said: job, mode: 'fill' });
    expect(lead).toMatchObject({ title: null, company: { name: 'Acme' } });
    expect(notes.join()).toMatch(/title belongs to another employer/);
    expect(tell(ada({ company: 'Globex' }), { said: job, mode: 'fill' }).lead).toMatchObject({ title: 'CTO' });
  });

  test('keep shows nothing, and brings its Lead the keys that it is given', () => {
    const { state } = tell(before);
    const claim: HeldKey = { kind: 'email', key: 'b@lovelace.net', tier: 1, exclusive: null };
    const kept = applyStatement(state, observe(ada({ title: 'CTO' }), 1, 'keep', [claim]));
    expect(kept.state).toEqual({ ...state, keys: [...state.keys, { ...claim, observationId: 'o1' }] });
    expect(kept.changes).toEqual([]);
  });

  test('keep changes nothing', () => {
    const { lead, changes } = tell(before, { said: ada({ title: 'CTO', contacts: ['b@lovelace.net'] }), mode: 'keep' });
    expect([lead, changes]).toEqual([tell(before).lead, []]);
  });

  test('a name mismatch brings contacts, socials and attributes, and neither name nor job nor place', () => {
    const other = ada({
      name: 'Zoltan Quist',
      title: 'Chef',
      company: 'Acme',
      location: 'Oslo',
      contacts: ['z@quist.net'],
      attributes: { a: 1 },
    });
    const { lead } = tell(before, { said: other, isNameMismatch: true });
    expect(lead).toMatchObject({ title: 'Analyst', company: {}, location: {}, attributes: { a: 1 } });
    expect(lead.name).toEqual({ full: 'Ada Lovelace', aliases: [] });
    expect(lead.contacts).toHaveLength(2);
  });
});

test('the first observation to bring a key holds it, and the strongest tier counts', () => {
  const weak: HeldKey = { kind: 'domain', key: 'acme.io', tier: 2, exclusive: null };
  const first = applyStatement(emptyState('company'), observe({ type: 'company', name: 'Acme' }, 1, 'update', [weak]));
  const second = applyStatement(
    first.state,
    observe({ type: 'company', name: 'Acme' }, 2, 'update', [{ ...weak, tier: 1 }]),
  );
  expect(second.state.keys).toEqual([{ ...weak, tier: 1, observationId: 'o1' }]);
});
