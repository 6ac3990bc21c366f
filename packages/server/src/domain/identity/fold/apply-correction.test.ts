import type { LeadInput } from '@puffle/contract';
import { describe, expect, test } from 'vitest';
import { contactKey } from '../canonicalize/items.ts';
import { readStatement } from '../read-statement.ts';
import { applyCorrection } from './apply-correction.ts';
import { applyStatement } from './apply-statement.ts';
import type { Correction } from './correction.ts';
import { projectLead } from './project.ts';
import { emptyState, type FoldState, type HeldKey } from './state.ts';

const mail: HeldKey = { kind: 'email', key: 'ada@lovelace.net', tier: 1, exclusive: null };
const contact = { value: 'ada@lovelace.net', type: 'email' };

function say(state: FoldState, said: Omit<LeadInput, 'type' | 'name'>, keys: readonly HeldKey[] = []): FoldState {
  const { statement } = readStatement({ type: 'person', name: 'Ada Lovelace', ...said });
  return applyStatement(state, { id: 'later', statement, mode: 'update', isNameMismatch: false, keys }).state;
}
function correct(state: FoldState, correction: Omit<Correction, 'pin'>, keys: readonly HeldKey[] = []) {
  return applyCorrection(state, { id: 'patch', correction: { pin: true, ...correction }, keys });
}
const known = say(emptyState('person'), { title: 'Analyst', contacts: ['ada@lovelace.net'], attributes: { a: 1 } }, [
  mail,
]);

describe('a value set by hand', () => {
  test('holds against every later source, and is released to what the sources say by then', () => {
    const pinned = correct(known, { title: 'Countess' });
    expect(pinned.changes).toEqual([{ path: 'title', from: 'Analyst', to: 'Countess', rule: 'by_hand' }]);
    const later = say(pinned.state, { title: 'CTO' });
    expect(projectLead(later)).toMatchObject({ title: 'Countess' });
    expect(projectLead(correct(later, { release: ['title'] }).state)).toMatchObject({ title: 'CTO' });
  });

  test('null empties the field and keeps it empty', () => {
    const emptied = correct(known, { title: null, attributes: { a: null } }).state;
    expect(projectLead(say(emptied, { title: 'CTO', attributes: { a: 2 } }))).toMatchObject({
      title: null,
      attributes: {},
    });
  });

  test('counts like any other statement when it is not to be pinned', () => {
    const stated = correct(known, { title: 'Countess', pin: false } as Correction).state;
    expect(projectLead(say(stated, { title: 'CTO' }))).toMatchObject({ title: 'CTO' });
  });

  test('a name set by hand stays, and other spellings become aliases', () => {
    const named = correct(known, { name: { full: 'Ada King' } }).state;
    expect(projectLead(say(named, {})).name).toEqual({ full: 'Ada King', aliases: ['Ada Lovelace'] });
  });
});

describe('an array set by hand', () => {
  const struck = correct(known, {
    contacts: { add: [], strike: [contactKey(contact)] },
    strikeKeys: ['email ada@lovelace.net'],
  }).state;

  test('hides what it leaves out and takes its key away, whatever other sources say', () => {
    const later = say(struck, { contacts: ['ada@lovelace.net', 'other@lovelace.net'] }, [mail]);
    expect(projectLead(later).contacts.map((item) => item.value)).toEqual(['other@lovelace.net']);
    expect(later.keys).toEqual([]);
  });

  test('brings back what it names again, with its key', () => {
    const back = correct(struck, { contacts: { add: [{ key: contactKey(contact), value: contact }], strike: [] } }, [
      mail,
    ]).state;
    expect(projectLead(back).contacts).toEqual([contact]);
    expect(back.keys).toMatchObject([{ key: 'ada@lovelace.net' }]);
  });

  test('released, shows again what sources said and drops what only a person had added', () => {
    const other = { value: 'hand@lovelace.net', type: 'email' };
    const added = correct(struck, { contacts: { add: [{ key: contactKey(other), value: other }], strike: [] } }).state;
    const released = correct(added, { release: ['contacts'] }).state;
    expect(projectLead(released).contacts.map((item) => item.value)).toEqual(['ada@lovelace.net']);
  });
});
