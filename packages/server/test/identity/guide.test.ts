import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { examples } from './guide/examples.ts';
import { guidePath, readGuide, replaceExamples } from './guide/guide-page.ts';
import { tellExample } from './guide/tell-example.ts';
import { sendCompanies } from './real/companies.ts';

/** PUFFLE_WRITE_GUIDE=1 writes the answers into the page instead of comparing. */
const isWriting = process.env.PUFFLE_WRITE_GUIDE === '1';

let api: TestApi;
const told = new Map<string, string>();
beforeAll(async () => {
  api = await createTestApi();
  for (const [name, calls] of Object.entries(examples)) told.set(name, await tellExample(api, calls));
  told.set('companies.csv', await tellCompanies());
  const { text } = await readGuide();
  if (isWriting) await writeFile(guidePath, replaceExamples(text, told));
});
afterAll(() => api.close());

test.each([...Object.keys(examples), 'companies.csv'])(
  'docs/identity.md shows what the server answers: %s',
  async (name) => {
    const { shown } = await readGuide();
    expect(shown.get(name)).toBe(told.get(name));
  },
);

test('docs/identity.md shows no example that is not run', async () => {
  const { shown } = await readGuide();
  expect([...shown.keys()].sort()).toEqual([...told.keys()].sort());
});

async function tellCompanies(): Promise<string> {
  const { created, joined, contested, unidentified, components } = await sendCompanies(api);
  const lines = joined.map(
    ({ row, lead, by, isNameMismatch }) =>
      `${row} -> ${lead}, by ${by}${isNameMismatch ? ' (its name is not applied: name_mismatch)' : ''}`,
  );
  return [
    `${created + joined.length} rows: ${created} Leads, ${joined.length} rows joined another`,
    `${components} company keys, ${unidentified} rows without one, ${contested.length} row whose key is contested:`,
    ...contested.map(({ row, key }) => `${row} (${key})`),
    '',
    ...lines,
  ].join('\n');
}
