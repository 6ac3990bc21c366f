import type { StoredKey, StoredLead } from '../../storage/doctor.ts';
import { projectLead } from '../identity/fold/project.ts';
import { type FoldState, keyText } from '../identity/fold/state.ts';
import { sameJson } from '../identity/json.ts';
import { searchText } from '../ledger/search-text.ts';
import type { Finding } from './finding.ts';

/** A Lead as its observations make it. */
export type Folded = {
  readonly state: FoldState;
  readonly count: number;
  /** The id of the newest observation that counts; '' without any. */
  readonly newestId: string;
};

/**
 * What differs between one Lead as it is stored and the fold of its observations: the running fold, its search text, its identifier
 * rows, its version and times (docs/identity.md, section 4). Pure.
 */
export function examineLead(lead: StoredLead, folded: Folded, keys: readonly StoredKey[]): Finding[] {
  const found = (check: string, detail: string): Finding => ({
    check,
    subject: `lead ${lead.id}`,
    detail,
    leadId: lead.id,
  });
  const findings: Finding[] = [];
  const parts = differingParts(lead.state, folded.state);
  if (parts.length > 0) {
    findings.push(found('fold', `${parts.join(', ')} differ from the fold of its ${folded.count} observations`));
  }
  if (lead.folded !== searchText(folded.state)) findings.push(found('search text', 'is not that of its fold'));
  const expected = lead.status === 'live' ? expectedKeys(lead, folded.state) : [];
  for (const detail of compareKeys(keys, expected)) findings.push(found('identifier', detail));
  if (lead.status === 'live' && folded.count === 0) findings.push(found('observation', 'lives without an observation'));
  if (lead.lastObservationId < folded.newestId) findings.push(found('order', 'has observations newer than its last'));
  if (lead.version < 1) findings.push(found('version', `has the version ${lead.version}`));
  if (lead.updatedAt < lead.createdAt) findings.push(found('times', 'was updated before it was created'));
  return findings;
}

/** The identifier rows that a state stands for. */
export function expectedKeys(lead: Pick<StoredLead, 'id' | 'type'>, state: FoldState): StoredKey[] {
  return state.keys.map(({ kind, key, tier, observationId }) => ({
    type: lead.type,
    kind,
    key,
    tier,
    observationId,
    leadId: lead.id,
  }));
}

export type KeyDifference = {
  readonly missing: readonly StoredKey[];
  readonly surplus: readonly StoredKey[];
  readonly wrong: readonly StoredKey[];
};

/** Rows that are missing, rows too many, and rows with another tier or observation (as they should be). */
export function diffKeys(stored: readonly StoredKey[], expected: readonly StoredKey[]): KeyDifference {
  const place = (row: StoredKey): string => `${row.type} ${row.tier <= 1 ? 'strong' : 'weak'} ${keyText(row)}`;
  const rows = new Map(stored.map((row) => [place(row), row]));
  const wanted = new Set(expected.map(place));
  return {
    missing: expected.filter((row) => !rows.has(place(row))),
    surplus: stored.filter((row) => !wanted.has(place(row))),
    wrong: expected.filter((row) => {
      const known = rows.get(place(row));
      return known !== undefined && (known.tier !== row.tier || known.observationId !== row.observationId);
    }),
  };
}

function compareKeys(stored: readonly StoredKey[], expected: readonly StoredKey[]): string[] {
  const { missing, surplus, wrong } = diffKeys(stored, expected);
  return [
    ...missing.map((row) => `${keyText(row)} is a key of its fold without an identifier row`),
    ...surplus.map((row) => `${keyText(row)} is an identifier row and no key of its fold`),
    ...wrong.map((row) => `${keyText(row)} has another tier or observation than its fold says`),
  ];
}

/** The parts of two states that differ: fields as shown, else as kept inside. */
function differingParts(stored: FoldState, folded: FoldState): string[] {
  const inside = Object.keys(folded).filter((part) => !sameJson(partOf(stored, part), partOf(folded, part)));
  const [left, right] = [projectLead(stored), projectLead(folded)];
  return inside.map((part) => (sameJson(partOf(left, part), partOf(right, part)) ? `${part} (inside)` : part));
}

function partOf(value: object, part: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[part];
}
