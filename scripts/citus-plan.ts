import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openDatabase } from '../packages/server/src/storage/database.ts';
import { startEmbeddedEngine } from '../packages/server/src/storage/engine/embedded.ts';
import { migrate } from '../packages/server/src/storage/migrate.ts';
import { planDistribution, toStatements } from '../packages/server/test/distribution/schema-plan.ts';

// Prints what spreads the newest schema over a Citus cluster by workspace; fails where a table does not fit.
const log = pino({ level: 'silent' });
const dataDir = await mkdtemp(join(tmpdir(), 'puffle-plan-'));
const engine = await startEmbeddedEngine({ dataDir, log, settings: { fsync: 'off' } });
try {
  await migrate(engine.owner);
  const database = openDatabase(engine.app, { applicationName: 'puffle-plan', log });
  const plan = await database.read(planDistribution);
  await database.close();
  process.stdout.write(`${toStatements(plan).join('\n')}\n`);
  for (const fault of plan.faults) process.stderr.write(`${fault}\n`);
  process.exitCode = plan.faults.length === 0 ? 0 : 1;
} finally {
  await engine.stop();
  await rm(dataDir, { recursive: true, force: true });
}
