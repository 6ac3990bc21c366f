import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../src/domain/doctor/examine.ts';
import { runDoctor } from '../../src/domain/doctor/run-doctor.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';

let api: TestApi;
let workspace: TestWorkspace;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

type Ids = { readonly ada: string; readonly bob: string; readonly loser: string };

/** Two Leads in conflict, one of them with a Lead merged into it, and a third that shares a handle. */
async function fillWorkspace(): Promise<Ids> {
  workspace = await api.newWorkspace();
  const send = async (name: string, identifiers: object): Promise<string> => {
    const body = { type: 'person', name, ...identifiers };
    return (await api.post('/api/leads', body, { key: workspace.key })).body.lead.id;
  };
  const ada = await send('Ada Lovelace', { contacts: ['ada@lovelace.net'], socials: ['https://x.com/ada_l'] });
  const loser = await send('A. Lovelace', { socials: ['https://www.linkedin.com/in/ada-l'] });
  await send('Ada Lovelace', { contacts: ['ada@lovelace.net'], socials: ['https://www.linkedin.com/in/ada-l'] });
  const bob = await send('Bob Zwicky', {
    contacts: ['ada@lovelace.net'],
    sources: [{ provider: 'crm', id: '7' }],
  });
  return { ada, bob, loser };
}

async function change(statement: string, values: readonly unknown[] = []): Promise<void> {
  await withClient(api.test.owner, (client) =>
    client.query(statement, statement.includes('$1') ? [workspace.id, ...values] : []),
  );
}

async function findChecks(): Promise<string[]> {
  const { findings } = await examine(api.test.database, workspace.id);
  return [...new Set(findings.map(({ check, subject }) => `${check}: ${subject}`))].sort();
}

test('finds nothing in a workspace with merges, conflicts and handles', async () => {
  await fillWorkspace();
  const { leads, observations, findings } = await examine(api.test.database, workspace.id);
  expect({ leads, observations, findings }).toEqual({ leads: 3, observations: 4, findings: [] });
});

const setState = `update lead set state = jsonb_set(state::jsonb, '{name,v,full}', '"Somebody Else"')::json`;
const derived: [string, (ids: Ids) => [string, unknown[]], (ids: Ids) => string[]][] = [
  [
    'a running fold that says something else',
    ({ ada }) => [`${setState} where workspace_id = $1 and id = $2`, [ada]],
    ({ ada }) => [`fold: lead ${ada}`],
  ],
  [
    'search text that is not that of the Lead',
    ({ ada }) => [`update lead set folded = '' where workspace_id = $1 and id = $2`, [ada]],
    ({ ada }) => [`search text: lead ${ada}`],
  ],
  [
    'a key without a row',
    ({ ada }) => [`delete from identifier where workspace_id = $1 and lead_id = $2 and kind = 'email'`, [ada]],
    ({ ada }) => [`identifier: lead ${ada}`],
  ],
  [
    'a handle without a row',
    ({ ada }) => ['delete from weak_identifier where workspace_id = $1 and lead_id = $2', [ada]],
    ({ ada }) => [`identifier: lead ${ada}`],
  ],
  [
    'an identifier on a merged Lead',
    ({ loser }) => [`update identifier set lead_id = $2 where workspace_id = $1 and kind = 'li_slug'`, [loser]],
    ({ ada, loser }) => [`identifier: lead ${ada}`, `identifier: lead ${loser}`],
  ],
  [
    'a conflict that names a merged Lead',
    ({ ada, loser }) => [
      'update conflict_lead set holds_id = $3 where workspace_id = $1 and holds_id = $2',
      [ada, loser],
    ],
    () => ['conflict holds'],
  ],
  [
    'a Lead in conflict without the mark',
    ({ bob }) => ['update lead set disputed = false where workspace_id = $1 and id = $2', [bob]],
    ({ bob }) => [`disputed: lead ${bob}`],
  ],
];

test.each(derived)('names %s, and repairs it', async (_what, harm, expected) => {
  const ids = await fillWorkspace();
  const [statement, values] = harm(ids);
  await change(statement, values);
  const found = await findChecks();
  for (const line of expected(ids)) expect(found.join('\n')).toContain(line);
  const lines: string[] = [];
  expect(await runDoctor(api.test.database, [workspace.id], true, new Date(), (line) => lines.push(line))).toBe(true);
  expect(lines.at(-1)).toMatch(/repaired: 3 Leads and 4 observations examined, nothing differs/);
  expect(await findChecks()).toEqual([]);
});

const said: [string, (ids: Ids) => [string, unknown[]], RegExp][] = [
  [
    'a circle of merges',
    ({ ada, loser }) => [
      `update lead set status = 'merged', gone_at = now(), merged_into = $3 where workspace_id = $1 and id = $2`,
      [ada, loser],
    ],
    /merge chain: lead/,
  ],
  [
    'an observation that counts for a merged Lead',
    ({ ada, loser }) => [
      `update observation set lead_id = $3 where workspace_id = $1 and lead_id = $2 and id = (select min(id::text)::uuid from observation where workspace_id = $1)`,
      [ada, loser],
    ],
    /observation: observation/,
  ],
  [
    'a merge without a record',
    ({ loser }) => ['delete from merge_loser where workspace_id = $1 and lead_id = $2', [loser]],
    /merge record: lead/,
  ],
  [
    'an assignment that ends after the next began',
    ({ loser }) => [
      `update assignment set to_at = to_at + interval '1 day' where workspace_id = $1 and lead_id = $2`,
      [loser],
    ],
    /assignment: observation/,
  ],
];

test.each(said)('names %s, which no repair can hide', async (_what, harm, expected) => {
  const ids = await fillWorkspace();
  const [statement, values] = harm(ids);
  await change(statement, values);
  const lines: string[] = [];
  expect(await runDoctor(api.test.database, [workspace.id], false, new Date(), (line) => lines.push(line))).toBe(false);
  expect(lines.join('\n')).toMatch(expected);
  expect(await runDoctor(api.test.database, [workspace.id], true, new Date(), () => undefined)).toBe(false);
});
