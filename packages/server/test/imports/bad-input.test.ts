import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Import } from '@puffle/contract';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { importFile, lines, ndjson, sendFile } from './import-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const good = (n: number) => `Good ${n},good${n}@bad-input.net`;
const header = 'Name,Email';

async function take(
  file: string | Buffer,
  query: Record<string, string> = { type: 'person' },
  contentType = 'text/csv',
) {
  const { key } = await api.newWorkspace();
  const done: Import = await importFile(api, file, { query, key, contentType });
  const { leads } = (await api.get('/api/leads', { sort: 'createdAt' }, { key })).body;
  const names: string[] = leads.map((lead: { name: { full: string } }) => lead.name.full);
  const refused = done.examples?.rejected?.map(({ line, code }) => [line, code]) ?? [];
  return { done, names, refused, key };
}

async function refuse(file: string | Buffer, options: Parameters<typeof sendFile>[2] = { query: { type: 'person' } }) {
  const { key } = await api.newWorkspace();
  const answer = await sendFile(api, file, { ...options, key });
  expect((await api.get('/api/imports', {}, { key })).body.imports).toEqual([]);
  const left = await api.test.database.read((sql) =>
    sql.query('select 1 from import join workspace on workspace.id = import.workspace_id where stored_at is null'),
  );
  expect(left).toEqual([]);
  return answer;
}

describe('a row that is wrong is refused with its line, and the others go on:', () => {
  it('too many or too few cells', async () => {
    const { names, refused } = await take(`${header}\n${good(1)}\na,b,c\nshort\n${good(2)},,\n${good(3)}\n`);
    expect(refused).toEqual([
      [3, 'ragged_row'],
      [4, 'ragged_row'],
    ]);
    expect(names).toEqual(['Good 1', 'Good 2', 'Good 3']);
  });

  it('a line that is nested without end', async () => {
    const line = (name: string, raw: string) => `{"type":"person","name":"${name}","raw":${raw}}\n`;
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const file = line('Good 1', '{}') + line('Deep', `{"deep":${deep}}`) + line('Good 2', '{}');
    const { names, refused } = await take(file, {}, ndjson);
    expect(refused).toEqual([[2, 'too_deep']]);
    expect(names).toEqual(['Good 1', 'Good 2']);
  });

  it('an unclosed quote', async () => {
    const { names, refused } = await take(`${header}\n${good(1)}\n"open,open@bad-input.net\n${good(2)}\n${good(3)}\n`);
    expect(refused).toEqual([[3, 'unclosed_quote']]);
    expect(names).toEqual(['Good 1', 'Good 2', 'Good 3']);
  });

  it('a NUL', async () => {
    const { names, refused } = await take(`${header}\n${good(1)}\nNu\u0000l,nul@bad-input.net\n${good(2)}\n`);
    expect(refused).toEqual([[3, 'nul_character']]);
    expect(names).toEqual(['Good 1', 'Good 2']);
  });

  it('a NUL in the name of a field', async () => {
    const person = (name: string, more: object) => ({ type: 'person', name, ...more });
    const file = lines(person('Good 1', {}), person('Nul', { attributes: { 'a\u0000b': 1 } }), person('Good 2', {}));
    const { names, refused } = await take(file, {}, ndjson);
    expect(refused).toEqual([[2, 'nul_character']]);
    expect(names).toEqual(['Good 1', 'Good 2']);
  });

  it('bytes of another encoding', async () => {
    const file = Buffer.concat([
      Buffer.from(`${header}\nZoë Ä. Ö,zoe@bad-input.net\n`),
      Buffer.from('Jürgen,j@bad-input.net\n', 'latin1'),
      Buffer.from(`${good(2)}\n`),
    ]);
    const { names, refused } = await take(file);
    expect(refused).toEqual([[3, 'wrong_encoding']]);
    expect(names).toEqual(['Zoë Ä. Ö', 'Good 2']);
  });

  it('a line of 100 MB', async () => {
    const file = Buffer.concat([
      Buffer.from(`${header}\n${good(1)}\n`),
      Buffer.alloc(100_000_000, 'x'),
      Buffer.from(`\n${good(2)}\n`),
    ]);
    const { names, refused } = await take(file);
    expect(refused).toEqual([[3, 'too_large']]);
    expect(names).toEqual(['Good 1', 'Good 2']);
  }, 240_000);

  it('a row of 1,000,000 cells', async () => {
    const { names, refused } = await take(`${header}\n${good(1)}\n${'x,'.repeat(1_000_000)}\n${good(2)}\n`);
    expect(refused).toEqual([[3, 'too_large']]);
    expect(names).toEqual(['Good 1', 'Good 2']);
  });

  it('the last one of a file that stops in the middle', async () => {
    const cut = await take(`${header}\n${good(1)}\nGood 2,"good2@bad-in`);
    expect([cut.refused, cut.names]).toEqual([[[3, 'unclosed_quote']], ['Good 1']]);
    const short = await take(`${header}\n${good(1)}\nGood 2`);
    expect([short.refused, short.names]).toEqual([[[3, 'ragged_row']], ['Good 1']]);
  });

  it('NDJSON that is none, no object, of another type, or for a List that does not exist', async () => {
    const { key } = await api.newWorkspace();
    const foreign = (await api.post('/api/lists', {})).body.list.id;
    const rows = [
      { type: 'person', name: 'Good', contacts: ['good@lines.net'] },
      { type: 'robot', name: 'R' },
      { type: 'person', name: 'L', listIds: [foreign] },
      { type: 'person', name: 'Extra', colour: 'red' },
    ];
    const done = await importFile(api, `${lines(...rows)}{"type":\n[1]\n`, { contentType: ndjson, key });
    expect(done.counts).toMatchObject({ received: 6, created: 1, rejected: 5 });
    expect(done.examples?.rejected?.map(({ line, code }) => [line, code])).toEqual([
      [2, 'invalid_value'],
      [3, 'not_found'],
      [4, 'unknown_field'],
      [5, 'malformed_json'],
      [6, 'invalid_type'],
    ]);
  });
});

describe('the refused rows', () => {
  it('come as a CSV with their line and reason, and can be mended and sent again', async () => {
    const csv = `Name,Email,Note\n${good(1)},=x\n,noname@bad-input.net,"line\nbreak"\nRagged\n`;
    const { done, key } = await take(csv);
    expect(done.errorFileUrl).toBe(`/api/imports/${done.id}/errors`);
    const { headers, body } = await api.get(`/api/imports/${done.id}/errors`, {}, { key });
    expect(headers['content-type']).toContain('text/csv');
    const [first, ...rest] = body.split('\r\n');
    expect(first).toBe('Name,Email,Note,_row,_error_code,_error');
    expect(rest.join('\n')).toContain('noname@bad-input.net,"line\nbreak",3,required,');
    expect(rest.join('\n')).toContain('Ragged,,,5,ragged_row,');
    const mended = body.replace('\r\n,noname', '\r\nNow Named,noname');
    const again = await importFile(api, mended, { query: { type: 'person' }, key });
    expect(again.counts).toMatchObject({ received: 2, created: 2, rejected: 0 });
    expect(again.mapping).not.toHaveProperty('_row', 'raw');
  });
});

describe('a file that is wrong as a whole is refused at once and leaves nothing:', () => {
  it.each([
    ['an empty file', ''],
    ['blank lines alone', '\n\n\r\n'],
    ['a header alone', `${header}\n`],
  ])('%s', async (_what, file) => {
    const answer = await refuse(file);
    expect([answer.status, answer.body.code]).toEqual([422, 'nothing_imported']);
  });

  it('an empty NDJSON file', async () => {
    expect((await refuse('\n', { contentType: ndjson })).status).toBe(422);
  });

  it('1,000,000 columns', async () => {
    const columns = Array.from({ length: 1_000_000 }, (_, n) => `c${n}`).join(',');
    const answer = await refuse(`${columns}\n1,2\n`);
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
    expect((await refuse(`Name,${'x,'.repeat(3000)}\na,b\n`)).status).toBe(400);
  });

  it.each([
    ['.xlsx', '504b0304'],
    ['.xls', 'd0cf11e0a1b11ae1'],
  ])('a workbook, %s', async (_name, mark) => {
    const answer = await refuse(Buffer.concat([Buffer.from(mark, 'hex'), Buffer.alloc(2000, 1)]));
    expect(answer.body.detail).toContain('Excel');
  });

  it.each([
    ['an array', '[{"type":"person","name":"Ada"}]', "'.[]'"],
    ['an array over several lines', '[\n  {\n    "type": "person", "name": "Ada"\n  }\n]\n', "'.[]'"],
    ['the body of a batch', '{"leads":[{"type":"person","name":"Ada"}]}', "'.leads[]'"],
  ])('one JSON value: %s', async (_what, file, filter) => {
    for (const contentType of ['text/csv', ndjson]) {
      const { status, body } = await refuse(file, { query: { type: 'person' }, contentType });
      expect([status, body.detail]).toEqual([400, 'The file is one JSON value; Leads are read one a line.']);
      expect(body.hint).toContain(`jq -c ${filter}`);
    }
  });

  it('damaged gzip', async () => {
    const packed = gzipSync(`${header}\n${good(1)}\n`.repeat(1000));
    expect((await refuse(packed.subarray(0, packed.length - 20))).status).toBe(400);
  });

  it('gzip that is made to fill the disk', async () => {
    const bomb = gzipSync(Buffer.alloc(96 * 1024 * 1024, 'a,b\n'));
    expect(bomb.length).toBeLessThan(256 * 1024);
    const answer = await refuse(bomb);
    expect([answer.status, answer.body.code]).toEqual([413, 'too_large']);
  });

  it('more than the server takes once it is unpacked', async () => {
    const app = createApp({ database: api.test.database, log: pino({ level: 'silent' }), importBytes: 10_000 });
    const { key } = await api.newWorkspace();
    const send = (rows: number) =>
      app.inject({
        method: 'POST',
        url: '/api/imports?type=person',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'text/csv' },
        payload: gzipSync(`${header}\n${Array.from({ length: rows }, (_, n) => good(n)).join('\n')}\n`),
      });
    const refused = await send(1000);
    expect([refused.statusCode, refused.json().code]).toEqual([413, 'too_large']);
    expect(refused.json().detail).toContain('10000 bytes');
    expect((await send(10)).statusCode).toBe(202);
    await app.close();
  });

  it('another media type or packing', async () => {
    expect((await refuse('{}', { contentType: 'application/json' })).status).toBe(415);
    expect((await refuse('x', { headers: { 'content-encoding': 'br' } })).status).toBe(415);
  });

  it('a List of another workspace', async () => {
    const { id } = (await api.post('/api/lists', {})).body.list;
    const answer = await refuse(`${header}\n${good(1)}\n`, { query: { type: 'person', listId: id } });
    expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
  });
});

describe('a file in UTF-16', () => {
  it('is read as what it is', async () => {
    const text = `\ufeff${header}\r\nŁukasz Żak,lukasz@bad-input.net\r\n`;
    const { done, names } = await take(Buffer.from(text, 'utf16le'));
    expect(done.format?.encoding).toBe('utf-16le');
    expect(names).toEqual(['Łukasz Żak']);
  });
});

describe('an upload that is cut off', () => {
  it('stays as a failed import that says so, and writes no Lead', async () => {
    const { key } = await api.newWorkspace();
    await api.app.listen({ port: 0, host: '127.0.0.1' });
    const address = api.app.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const head = [
      'POST /api/imports?type=person HTTP/1.1',
      'Host: localhost',
      `Authorization: Bearer ${key}`,
      'Content-Type: text/csv',
      'Content-Length: 1000000',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${header}\n${good(1)}\n`);
    await until(async () => (await uploads(key)).length === 1);
    socket.destroy();
    await until(async () => (await api.get('/api/imports', {}, { key })).body.imports.length === 1);
    const [cut] = (await api.get('/api/imports', {}, { key })).body.imports;
    expect(cut).toMatchObject({
      status: 'failed',
      rowsDone: 0,
      errorMessage: 'The upload was cut off before its end.',
    });
    expect((await api.get('/api/leads', {}, { key })).body.leads).toEqual([]);
  });
});

async function uploads(key: string): Promise<object[]> {
  const { id } = (await api.get('/api/me', {}, { key })).body.workspace;
  return api.test.database.read((sql) => sql.query('select id from import where workspace_id = $1', [id]));
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}

it('of a row about somebody who was erased its place and the reason are kept, and nothing of what it says', async () => {
  const { body } = await api.post('/api/leads', { type: 'person', name: 'Erna Gone', contacts: ['erna@gone-corp.io'] });
  await api.post('/api/leads/erase', { id: body.lead.id });
  const sent = [
    ['text/csv', 'name,email\nErna Gone,erna@gone-corp.io\n', 'name,email,_row,_error_code,_error\r\n,,2,suppressed,'],
    [
      'application/x-ndjson',
      '{"type":"person","name":"Erna Gone","contacts":["erna@gone-corp.io"]}\n',
      '_line,_row,_error_code,_error\r\n,1,suppressed,',
    ],
  ] as const;
  for (const [contentType, file, expected] of sent) {
    const { id, counts } = await importFile(api, file, { query: { type: 'person' }, contentType });
    expect(counts).toMatchObject({ received: 1, rejected: 1 });
    expect((await api.get(`/api/imports/${id}/errors`)).body).toContain(expected);
    const said = await api.test.database.read((sql) =>
      sql.query('select cells, text from import_error where import_id = $1', [id]),
    );
    expect(said).toEqual([{ cells: null, text: null }]);
  }
});
