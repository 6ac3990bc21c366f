import { once } from 'node:events';
import { pino } from 'pino';
import { openDatabase } from '../../src/storage/database.ts';
import { startEmbeddedEngine } from '../../src/storage/engine/embedded.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';

// A server's engine in a process of its own, for tests that kill it: writes rows and prints each number once it is committed.
const [dataDir = ''] = process.argv.slice(2);
const log = pino({ level: 'silent' });
const engine = await startEmbeddedEngine({ dataDir, log });
await withClient(engine.owner, (client) =>
  client.query('CREATE TABLE IF NOT EXISTS acknowledged (n integer PRIMARY KEY)'),
);
const database = openDatabase(engine.app, { applicationName: 'puffle-test', log });
let isStopping = false;
once(process, 'SIGTERM').then(() => {
  isStopping = true;
});
console.log('ready');
for (let n = 1; !isStopping; n += 1) {
  await database.transaction((tx) => tx.query('INSERT INTO acknowledged (n) VALUES ($1)', [n]));
  console.log(n);
}
await database.close();
await engine.stop();
