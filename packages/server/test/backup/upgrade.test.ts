import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { examine } from '../../src/domain/doctor/examine.ts';
import { loadBackup } from '../../src/storage/backup/load-backup.ts';
import { listWorkspaces } from '../../src/storage/keys.ts';
import { migrate, readMigrations } from '../../src/storage/migrate.ts';
import { fingerprint } from '../contract/support/table-fingerprint.ts';
import { createTarget, type EmptyTarget, pieces } from './support/backup-bytes.ts';

const folder = join(import.meta.dirname, 'fixtures');
const files = (await readdir(folder)).filter((name) => name.endsWith('.puffle')).sort();
const migrations = await readMigrations();
const apiKey = 'pk_live_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';

/** The database of a fixture in the schema after this many migrations. */
async function openAt(file: string, version: number): Promise<EmptyTarget> {
  const target = await createTarget();
  onTestFinished(() => target.drop());
  await loadBackup(target.owner, pieces(await readFile(join(folder, file))), {
    check: () => undefined,
    prepare: async () => undefined,
    finish: async () => undefined,
    migrations: migrations.slice(0, version),
  });
  return target;
}

/** From the schema of each file; with PUFFLE_RUNS, which stands for the long form, after a stop at each one since, too. */
const stops = files.flatMap((file) => {
  const landed = Number(/\d{4}/.exec(file)?.[0]);
  const reached =
    process.env.PUFFLE_RUNS === undefined ? migrations.slice(landed - 1, landed) : migrations.slice(landed - 1);
  return reached.map(({ version }) => ({ file, version }));
});

test('there is data of the first schema that was released and of later ones', () => {
  expect(files[0]).toBe('schema-0004.puffle');
  expect(files.length).toBeGreaterThan(2);
});

test.each(stops)(
  '$file, brought to migration $version, is brought to the newest by two servers at once, and is well',
  async ({ file, version }) => {
    const target = await openAt(file, version);
    const outcomes = await Promise.all([migrate(target.owner), migrate(target.owner)]);
    const applied = outcomes.flatMap((outcome) => outcome.applied);
    expect(applied).toEqual(migrations.slice(version).map(({ name }) => name));
    for (const { id } of await target.database.read(listWorkspaces)) {
      const { findings, leads } = await examine(target.database, id);
      expect(findings).toEqual([]);
      expect(leads).toBeGreaterThan(10);
    }
    const atOnce = await openAt(file, migrations.length);
    expect(await fingerprint(target.database)).toEqual(await fingerprint(atOnce.database));
    await expectServed(target);
  },
);

async function expectServed({ database }: EmptyTarget): Promise<void> {
  const app = createApp({ database, log: pino({ level: 'silent' }), checksAnswers: true });
  onTestFinished(() => app.close());
  const headers = { authorization: `Bearer ${apiKey}` };
  const { leads } = (await app.inject({ url: '/api/leads?limit=100', headers })).json();
  expect(leads.length).toBeGreaterThan(10);
  const [lead] = leads;
  const history = await app.inject({ url: `/api/leads/${lead.id}/history`, headers });
  expect(history.statusCode).toBe(200);
  const payload = { type: 'person', name: 'Old Person 0', contacts: ['OLD0@old-corp.io'] };
  const again = await app.inject({ method: 'POST', url: '/api/leads', headers, payload });
  expect([again.statusCode, again.headers['puffle-outcome']]).toEqual([200, 'unchanged']);
}
