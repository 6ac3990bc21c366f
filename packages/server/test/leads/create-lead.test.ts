import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IdSource } from '../../src/domain/ids.ts';
import { createJobs, forgetOldAnswers } from '../../src/jobs/create-jobs.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const ada = {
  type: 'person',
  name: 'Ada Lovelace',
  contacts: ['ada@lovelace.net'],
  socials: ['https://uk.linkedin.com/in/Ada-Lovelace/?trk=x'],
};

test('creates with 201 and Location, then answers the same request with 200 and unchanged', async () => {
  const first = await api.post('/api/leads', ada);
  expect(first.status).toBe(201);
  expect(first.headers).toMatchObject({
    location: `/api/leads/${first.body.lead.id}`,
    'puffle-outcome': 'created',
    etag: '"1"',
  });
  const again = await api.post('/api/leads', ada);
  expect(again.status).toBe(200);
  expect(again.headers).toMatchObject({ 'puffle-outcome': 'unchanged', etag: '"1"' });
  expect(again.body).toEqual(first.body);
});

test.each([
  ['the e-mail in another case', { contacts: ['mailto:ADA@Lovelace.net'] }],
  ['the LinkedIn URL from another country', { socials: [{ url: 'linkedin.com/in/ada-lovelace' }] }],
])('reuses the Lead when only %s is sent', async (_, identifiers) => {
  const known = await api.post('/api/leads', ada);
  const answer = await api.post('/api/leads', { type: 'person', name: 'Lovelace, Ada', ...identifiers });
  expect(answer.status).toBe(200);
  expect(answer.body.lead.id).toBe(known.body.lead.id);
  expect(answer.body.lead.name).toEqual({ full: 'Ada Lovelace', aliases: [] });
});

test('makes a new Lead every time when nothing identifies it, and says so', async () => {
  const nobody = { type: 'person', name: 'Nobody Special', contacts: ['info@some-company.io'] };
  const first = await api.post('/api/leads', nobody, { query: { explain: true } });
  const second = await api.post('/api/leads', nobody);
  expect(second.body.lead.id).not.toBe(first.body.lead.id);
  expect(first.headers['puffle-warning']).toBe('no_identifier');
  expect(first.body.decision.notes.join(' ')).toMatch(/sent again, it makes another/);
});

test('a dry run answers like the real call and keeps nothing', async () => {
  const body = { type: 'person', name: 'Dry Run', contacts: ['dry@run-corp.io'] };
  const dry = await api.post('/api/leads', body, { query: { dryRun: true } });
  expect(dry.status).toBe(201);
  expect(dry.headers).toMatchObject({ 'puffle-dry-run': 'true', 'puffle-outcome': 'created' });
  expect((await api.get('/api/leads', { email: 'dry@run-corp.io' })).body.leads).toEqual([]);
  expect((await api.post('/api/leads', body)).status).toBe(201);
});

test('a repeated Idempotency-Key replays the answer, another request under it is refused', async () => {
  const headers = { 'idempotency-key': 'key-1' };
  const body = { type: 'person', name: 'No Identifier' };
  const first = await api.post('/api/leads', body, { headers });
  const replay = await api.post('/api/leads', body, { headers });
  expect(replay.status).toBe(201);
  expect(replay.headers['idempotent-replayed']).toBe('true');
  expect(replay.headers.location).toBe(first.headers.location);
  expect(replay.body).toEqual(first.body);
  const other = await api.post('/api/leads', { ...body, name: 'Another' }, { headers });
  expect([other.status, other.body.code]).toEqual([422, 'idempotency_mismatch']);
});

test('the answer under an Idempotency-Key is kept for 48 hours, and no longer', async () => {
  const repeat = async () => {
    const headers = { 'idempotency-key': 'two-days' };
    const answer = await api.post('/api/leads', { type: 'person', name: 'Two Days' }, { headers });
    return answer.headers['idempotent-replayed'] ?? 'made anew';
  };
  const inHours = (hours: number) => ({
    database: api.test.database,
    log: pino({ level: 'silent' }),
    clock: () => new Date(Date.now() + hours * 3_600_000),
    ids: new IdSource(Date.now),
    suppressionKey: Buffer.alloc(32),
    auditDays: 400,
  });
  await repeat();
  await forgetOldAnswers({ ...inHours(47), runner: 'test', isOver: () => false });
  expect(await repeat()).toBe('true');
  const jobs = createJobs(inHours(49));
  jobs.start();
  await expect.poll(repeat).toBe('made anew');
  await jobs.stop();
});

test('a refusal is not remembered under its Idempotency-Key', async () => {
  const headers = { 'idempotency-key': 'key-refused' };
  const refused = await api.post('/api/leads', { type: 'person', name: 'X', listIds: ['nowhere'] }, { headers });
  expect(refused.status).toBe(404);
  expect((await api.post('/api/leads', { type: 'person', name: 'X' }, { headers })).status).toBe(201);
});

test('64 equal requests at once make one Lead', async () => {
  const body = { type: 'person', name: 'Race Winner', contacts: ['race@winner-corp.io'] };
  const answers = await Promise.all(Array.from({ length: 64 }, () => api.post('/api/leads', body)));
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
  expect(new Set(answers.map((answer) => answer.body.lead.id)).size).toBe(1);
});

test('64 requests at once under one Idempotency-Key have one effect', async () => {
  const headers = { 'idempotency-key': 'one-effect' };
  const body = { type: 'person', name: 'Single Effect' };
  const answers = await Promise.all(Array.from({ length: 64 }, () => api.post('/api/leads', body, { headers })));
  const ids = new Set(answers.filter((answer) => answer.status === 201).map((answer) => answer.body.lead.id));
  expect(ids.size).toBe(1);
  for (const answer of answers) expect([201, 409]).toContain(answer.status);
  expect((await api.get('/api/leads', { name: 'Single Effect' })).body.leads).toHaveLength(1);
});

test('onConflict=refuse goes on refusing after the contradiction was accepted, and after it was settled', async () => {
  const [x, y] = await Promise.all([
    api.post('/api/leads', {
      type: 'person',
      name: 'Mary Cartwright',
      contacts: ['mary@girton.example.com.de'],
      source: { provider: 'crm', id: 'x1' },
    }),
    api.post('/api/leads', {
      type: 'person',
      name: 'Mary Cartwright',
      contacts: ['cart@cam.example.com.de'],
      source: { provider: 'crm', id: 'y1' },
    }),
  ]);
  const both = {
    type: 'person',
    name: 'Mary Cartwright',
    contacts: ['mary@girton.example.com.de', 'cart@cam.example.com.de'],
  };
  const refuse = () => api.post('/api/leads', both, { query: { onConflict: 'refuse' } });
  expect((await refuse()).status).toBe(409);
  expect((await api.post('/api/leads', both)).status).toBe(200);
  expect((await refuse()).status).toBe(409);
  await api.post('/api/leads/verdicts', { leadIds: [x.body.lead.id, y.body.lead.id], verdict: 'different' });
  expect((await refuse()).body).toMatchObject({
    code: 'identity_conflict',
    leads: [{ identifiers: expect.anything() }, {}],
  });
});

test('fields of the other type are kept under attributes, with a note', async () => {
  const company = { type: 'company', name: 'Odd Fields Inc', domain: 'odd-fields.com', title: 'Boss' };
  const answer = await api.post('/api/leads', company, { query: { explain: true } });
  expect(answer.body.lead.attributes).toEqual({ title: 'Boss' });
  expect(answer.body.decision.notes).toContain('title belongs to persons; it is kept as attributes.title.');
});

test('unknown=keep moves fields that do not exist to raw', async () => {
  const body = { type: 'person', name: 'Kept Field', linkedin_headline: 'CTO', raw: { own: 1 } };
  const refused = await api.post('/api/leads', body);
  expect([refused.status, refused.body.code]).toEqual([400, 'unknown_field']);
  expect(refused.body.hint).toContain('unknown=keep');
  const kept = await api.post('/api/leads', body, { query: { unknown: 'keep' } });
  expect(kept.body.lead.raw).toEqual({ linkedin_headline: 'CTO', own: 1 });
});

test('unknown=keep keeps thousands of fields, and notes the first and how many more they are', async () => {
  const unknown = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`field${n}`, n]));
  const body = { type: 'person', name: 'Many Fields', ...unknown };
  const kept = await api.post('/api/leads', body, { query: { unknown: 'keep', explain: true } });
  expect(kept.body.lead.raw).toEqual(unknown);
  const notes = kept.body.decision.notes.filter((note: string) => /no field of a Lead|more\.$/.test(note));
  expect([notes.length, notes[0], notes.at(-1)]).toEqual([
    21,
    'field0 is no field of a Lead; it is kept as raw.field0.',
    'So are 2980 more.',
  ]);
});

test('a field that does not exist, where nothing is kept, is only to be removed', async () => {
  const refused = await api.post('/api/lists', { name: 'Odd', colour: 'red' });
  expect(refused.body).toMatchObject({
    code: 'unknown_field',
    hint: 'Remove what issues names and send the request again.',
  });
});

test('a person is linked to the company Lead of its employer domain, on read', async () => {
  const person = {
    type: 'person',
    name: 'Em Ployee',
    contacts: ['em@linked-employer.com'],
    company: { domain: 'www.linked-employer.com' },
  };
  const before = await api.post('/api/leads', person);
  expect(before.body.lead.company.id).toBeUndefined();
  const company = await api.post('/api/leads', {
    type: 'company',
    name: 'Linked Employer',
    domain: 'linked-employer.com',
  });
  const after = await api.get(`/api/leads/${before.body.lead.id}`);
  expect(after.body.leads[0].company).toEqual({ domain: 'www.linked-employer.com', id: company.body.lead.id });
  expect(after.headers.etag).toBe('"1"');
});

test('an answer links the employer that is known, that comes with the same batch, and that a merge in it leaves', async () => {
  const known = await api.post('/api/leads', { type: 'company', name: 'Answer Corp', domain: 'answer-corp.com' });
  const person = (name: string, domain: string) => ({ type: 'person', name, company: { domain } });
  const single = await api.post('/api/leads', person('An Swer', 'www.answer-corp.com'));
  expect(single.body.lead.company.id).toBe(known.body.lead.id);
  const again = await api.post('/api/leads', { ...person('An Swer', 'nobody-corp.com'), contacts: ['an@an-swer.com'] });
  expect(again.body.lead.company).toEqual({ domain: 'nobody-corp.com' });
  const { body } = await api.post('/api/leads/batch', {
    leads: [
      person('Early Bird', 'same-batch.com'),
      { type: 'company', name: 'Same Batch', domain: 'same-batch.com' },
      { type: 'company', name: 'Same Batch', socials: ['https://www.linkedin.com/company/same-batch'] },
      { type: 'company', name: 'Same Batch', domain: 'same-batch.com', socials: ['linkedin.com/company/same-batch'] },
      person('Late Bird', 'same-batch.com'),
    ],
  });
  const { leads } = (await api.get('/api/leads', { domain: 'same-batch.com', type: 'company' })).body;
  expect(leads.length).toBe(1);
  expect(body.results.map((row: { lead: { company?: { id?: string } } }) => row.lead.company?.id)).toEqual([
    leads[0].id,
    undefined,
    undefined,
    undefined,
    leads[0].id,
  ]);
});

test('a long batch merges a Lead into one that came much later in it', async () => {
  const leads: object[] = Array.from({ length: 150 }, (_, n) => ({
    type: 'person',
    name: `Long Batch ${n}`,
    contacts: [`long${n}@long-batch.io`],
  }));
  const source = { provider: 'apollo', id: 'long-batch' };
  leads[9] = { type: 'person', name: 'Grete Hermann', contacts: ['grete@long-batch.io'] };
  leads[139] = { type: 'person', name: 'Grete Hermann', source };
  leads[149] = { type: 'person', name: 'Grete Hermann', contacts: ['grete@long-batch.io'], source };
  const { status, body } = await api.post('/api/leads/batch', { leads });
  expect([status, body.counts]).toEqual([200, expect.objectContaining({ created: 149, merged: 1, rejected: 0 })]);
  expect(body.results[149].lead.id).toBe(body.results[139].lead.id);
  const merged = await api.get(`/api/leads/${body.results[9].lead.id}`);
  expect(merged.body.leads[0].id).toBe(body.results[139].lead.id);
});

test('two Leads that one request joins are merged, and the loser answers with the survivor', async () => {
  const email = await api.post('/api/leads', {
    type: 'person',
    name: 'Bridge Case',
    contacts: ['bridge@case-corp.io'],
  });
  const social = await api.post('/api/leads', {
    type: 'person',
    name: 'Bridge Case',
    socials: ['linkedin.com/in/bridge-case'],
  });
  const both = {
    type: 'person',
    name: 'Bridge Case',
    contacts: ['bridge@case-corp.io'],
    socials: ['linkedin.com/in/bridge-case'],
  };
  const refused = await api.post('/api/leads', both, { query: { onConflict: 'refuse' } });
  expect([refused.status, refused.body.code]).toEqual([409, 'identity_conflict']);
  const merged = await api.post('/api/leads', both, { query: { explain: true } });
  expect(merged.headers['puffle-outcome']).toBe('merged');
  expect(merged.body.lead.id).toBe(email.body.lead.id);
  expect(merged.body.decision.merged).toEqual([social.body.lead.id]);
  const read = await api.get('/api/leads', { id: social.body.lead.id });
  expect(read.headers['puffle-redirected-from']).toBe(social.body.lead.id);
  expect(read.body.leads[0].id).toBe(email.body.lead.id);
  expect((await api.post('/api/leads', both)).headers['puffle-outcome']).toBe('unchanged');
});

test('a decision is served later as it was made', async () => {
  const answer = await api.post('/api/leads', { ...ada, title: 'Countess' }, { query: { explain: true } });
  const decision = await api.get('/api/decisions', { id: String(answer.headers['puffle-decision']) });
  expect(decision.body.decision).toEqual(answer.body.decision);
});

test('a batch answers row by row, and a bad row harms only itself', async () => {
  const leads = [
    { type: 'person', name: 'Batch One', contacts: ['one@batch-corp.io'] },
    { type: 'person', name: '' },
    { type: 'person', name: 'Batch One', contacts: ['one@batch-corp.io'] },
    'nonsense',
  ];
  const { status, body } = await api.post('/api/leads/batch', { leads });
  expect(status).toBe(200);
  expect(body.results.map((row: { status: number }) => row.status)).toEqual([201, 400, 200, 400]);
  expect(body.results[1].error).toMatchObject({ code: 'validation_failed', issues: [{ path: 'name' }] });
  expect(body.counts).toEqual({ received: 4, created: 1, updated: 0, unchanged: 1, merged: 0, rejected: 2 });
});

test('Leads of another workspace do not exist', async () => {
  const known = await api.post('/api/leads', ada);
  const { key } = await api.newWorkspace();
  const foreign = await api.get('/api/leads', { id: known.body.lead.id }, { key });
  const missing = await api.get('/api/leads', { id: '01a20b5f-0000-7000-8000-000000000000' }, { key });
  expect(foreign.status).toBe(404);
  expect({ ...foreign.body, requestId: '', detail: '', error: '' }).toEqual({
    ...missing.body,
    requestId: '',
    detail: '',
    error: '',
  });
  expect((await api.post('/api/leads', ada, { key })).status).toBe(201);
});
