import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { joinStorage, openStorage } from '../../src/open-storage.ts';

test('a command beside a running server works on its database and leaves it running', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'puffle-join-'));
  const log = pino({ level: 'silent' });
  const config = readConfig({ PUFFLE_DATA_DIR: dataDir });
  const server = await openStorage(config, log);
  try {
    const beside = await joinStorage(config, log);
    expect(await beside.database.read((sql) => sql.query('select id from workspace'))).toEqual([]);
    await beside.close();
    expect(await server.database.read((sql) => sql.query('select id from workspace'))).toEqual([]);
  } finally {
    await server.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});
