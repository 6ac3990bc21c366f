import type { LeadInput } from '@puffle/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../src/domain/doctor/examine.ts';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';
import { type RaceServers, sendAll, startRaceServers } from './race/race-servers.ts';
import { sendCompanies } from './real/companies.ts';
import { readPeople, readSocialPeople } from './real/payloads.ts';

const persons = 537;

let api: TestApi;
let servers: RaceServers;
let people: LeadInput[];
let social: LeadInput[];
beforeAll(async () => {
  api = await createTestApi();
  servers = await startRaceServers(api, 2, 8);
  people = await readPeople();
  social = await readSocialPeople();
});
afterAll(async () => {
  await servers.close();
  await api.close();
});

async function countLive(workspace: TestWorkspace): Promise<number> {
  const { findings } = await examine(api.test.database, workspace.id);
  expect(findings).toEqual([]);
  const [row] = await api.test.database.read((sql) =>
    sql.query<{ live: number }>(`select count(*)::int as live from lead where workspace_id = $1 and status = 'live'`, [
      workspace.id,
    ]),
  );
  return row?.live ?? 0;
}

async function sendInOrder(workspace: TestWorkspace, leads: readonly LeadInput[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let from = 0; from < leads.length; from += 500) {
    const body = { leads: leads.slice(from, from + 500) };
    const answer = await api.post('/api/leads/batch', body, { key: workspace.key });
    for (const [outcome, count] of Object.entries(answer.body.counts as Record<string, number>)) {
      counts[outcome] = (counts[outcome] ?? 0) + count;
    }
  }
  return counts;
}

test('reads 537 and 519 descriptions of the same persons', () => {
  expect([people.length, social.length]).toEqual([537, 519]);
});

test('the export first, then the other source: 537 Leads, and each of the 519 is one of them', async () => {
  const workspace = await api.newWorkspace();
  expect(await sendInOrder(workspace, people)).toMatchObject({ created: persons });
  expect(await sendInOrder(workspace, social)).toMatchObject({ updated: 519, created: 0, merged: 0, rejected: 0 });
  expect(await countLive(workspace)).toBe(persons);
});

test('the other source first, then the export: the same 537 Leads', async () => {
  const workspace = await api.newWorkspace();
  expect(await sendInOrder(workspace, social)).toMatchObject({ created: 519 });
  expect(await sendInOrder(workspace, people)).toMatchObject({ updated: 519, created: persons - 519, merged: 0 });
  expect(await countLive(workspace)).toBe(persons);
});

test('both at once from 16 connections to two servers: the same 537 Leads', async () => {
  const workspace = await api.newWorkspace();
  const mixed = people.flatMap((lead, place) => [lead, ...social.slice(place, place + 1)]);
  const answers = await sendAll(mixed, 16, (lead) => servers.createAlone(workspace, lead));
  expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
  expect(answers.filter(({ outcome }) => outcome === 'created')).toHaveLength(persons);
  expect(await countLive(workspace)).toBe(persons);
});

test('sent again, nothing of both files is new', async () => {
  const workspace = await api.newWorkspace();
  await sendInOrder(workspace, [...people, ...social]);
  expect(await sendInOrder(workspace, people)).toMatchObject({ unchanged: persons });
  expect(await sendInOrder(workspace, social)).toMatchObject({ unchanged: 519 });
});

test('2,564 company rows are one Lead per company key, and every row that joined another says by which domain', async () => {
  const { joined, created, unidentified, components, contested } = await sendCompanies(api);
  expect(created + joined.length).toBe(2564);
  expect(created).toBe(components + unidentified + contested.length);
  expect(contested.map(({ row, key }) => `${row}: ${key}`)).toEqual(['Exelon: domain comed.com']);
  for (const { by } of joined) expect(by).toMatch(/^domain /);
  expect(joined.filter(({ isNameMismatch }) => isNameMismatch).map(({ row }) => row)).toEqual([
    'Nelnet',
    'Quickbooks Online',
    'WeltSparen',
    'Woolworths',
  ]);
  expect({ created, joined: joined.length, unidentified }).toEqual({ created: 2526, joined: 38, unidentified: 91 });
});
