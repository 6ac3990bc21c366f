import type { Decision, Lead } from '@puffle/contract';
import { canonicalize } from '../../../src/domain/identity/canonicalize/canonicalize.ts';
import { readStatement } from '../../../src/domain/identity/read-statement.ts';
import { isIdentifying } from '../../../src/domain/leads/prepare.ts';
import type { TestApi } from '../../support/test-api.ts';
import { readCompanies } from './payloads.ts';

export type JoinedRow = {
  readonly row: string;
  /** What the Lead was called before. */
  readonly lead: string;
  readonly by: string;
  readonly isNameMismatch: boolean;
};
export type CompanyReport = {
  readonly created: number;
  readonly joined: readonly JoinedRow[];
  /** Rows that were made a Lead because another row's key was not believed to be theirs. */
  readonly contested: readonly { readonly row: string; readonly key: string }[];
  /** Rows without a key that identifies a company: hosts on which many have pages, free-mail providers. */
  readonly unidentified: number;
  /** Sets of rows that keys of tier 0 and 1 connect. */
  readonly components: number;
};

type Result = { readonly outcome: string; readonly lead: Lead; readonly decision: Decision };

/** Sends the company rows in order and tells what became of each. */
export async function sendCompanies(api: TestApi): Promise<CompanyReport> {
  const workspace = await api.newWorkspace();
  const rows = await readCompanies();
  const results: Result[] = [];
  for (let from = 0; from < rows.length; from += 500) {
    const body = { leads: rows.slice(from, from + 500) };
    const answer = await api.post('/api/leads/batch', body, { key: workspace.key, query: { explain: true } });
    results.push(...answer.body.results);
  }
  const names = new Map<string, string>();
  const joined: JoinedRow[] = [];
  const contested: { row: string; key: string }[] = [];
  results.forEach(({ outcome, lead, decision }, place) => {
    const row = String(rows[place]?.name);
    const conflict = decision.conflicts.find(({ kind }) => kind === 'contested');
    if (outcome === 'created' && conflict) contested.push({ row, key: conflict.detail.replace(/ belongs.*/, '') });
    if (outcome !== 'created') {
      const by = decision.matchedBy.map(({ kind, key }) => `${kind} ${key}`).join(', ');
      const isNameMismatch = decision.conflicts.some(({ kind }) => kind === 'name_mismatch');
      joined.push({ row, lead: names.get(lead.id) ?? '', by, isNameMismatch });
    }
    names.set(lead.id, lead.name.full);
  });
  const created = results.filter(({ outcome }) => outcome === 'created').length;
  return { created, joined, contested, ...(await countKeys()) };
}

/** What the keys alone say, without the server. */
async function countKeys(): Promise<{ components: number; unidentified: number }> {
  let groups: Set<string>[] = [];
  let unidentified = 0;
  for (const row of await readCompanies()) {
    const keys = canonicalize(readStatement(row).statement)
      .filter((identifier) => isIdentifying(identifier) && identifier.tier <= 1)
      .map(({ kind, key }) => `${kind} ${key}`);
    if (keys.length === 0) unidentified += 1;
    else {
      const touched = groups.filter((group) => keys.some((key) => group.has(key)));
      groups = groups.filter((group) => !touched.includes(group));
      groups.push(new Set([...touched.flatMap((group) => [...group]), ...keys]));
    }
  }
  return { components: groups.length, unidentified };
}
