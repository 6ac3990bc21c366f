import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe('a string', () => {
  test.each([
    ['emoji', '👩‍👩‍👧‍👦 Familie 🦩'],
    ['right to left', 'محمد بن عبد الله'],
    ['mixed directions', 'Ada \u202eלאבליס\u202c (עדה)'],
    ['combining marks', 'Zoe\u0301 a\u0300\u0316\u0301lgo'],
    ['not normalised', 'ﬁ Å Å'],
    ['outside the basic plane', '𠮷野家 𝔸𝕕𝕒'],
    ['quotes and escapes', `O'Brien "The \\ Boss" <script>alert(1)</script> %s {{x}} $1 ; drop table lead; --`],
    ['spaces around', '  Padded Name  '],
    ['a line break', 'First\nSecond\r\nThird\u2028Fourth'],
    ['noncharacters', 'End \ufffe \uffff \ufffd'],
    ['very long', `${'Nagasaki '.repeat(6_000)}end`],
  ])('that is %s is kept as sent', async (_, text) => {
    const body = {
      type: 'company',
      name: { full: 'Kept As Sent', native: text },
      industry: text,
      location: { raw: text },
      contacts: [{ value: `k@kept-${Buffer.from(text).toString('hex').slice(0, 30)}.io`, label: text }],
      attributes: { [text.slice(0, 50)]: text },
      raw: { deep: [{ text }] },
    };
    const created = await api.post('/api/leads', body);
    const { lead } = created.body;
    const read = (await api.get('/api/leads', { id: lead.id })).body.leads[0];
    expect(read).toEqual(lead);
    expect([read.name.native, read.industry, read.location.raw, read.contacts[0].label]).toEqual([
      text,
      text,
      text,
      text,
    ]);
    expect([read.attributes, read.raw]).toEqual([body.attributes, body.raw]);
  });

  test('that is a name is shown as sent, but for white space around and between', async () => {
    for (const name of ['李小龍', 'محمد', '👩‍🚀 Sally', 'n\u0303', "D'Arcy-Smith", 'x'.repeat(60_000)]) {
      const { body } = await api.post('/api/leads', { type: 'person', name });
      expect(body.lead.name.full).toBe(name);
    }
    const { body } = await api.post('/api/leads', { type: 'person', name: '  Ada \t Lovelace ' });
    expect(body.lead.name.full).toBe('Ada Lovelace');
  });

  test('that identifies nobody is kept as data, with its status in the decision', async () => {
    const contacts = ['not an address', '@', 'a@b', 'x@@y.z', 'test@test.com', '000-000-0000'];
    const body = {
      type: 'person',
      name: 'No Identity',
      contacts,
      socials: ['not a url', 'javascript:alert(1)', 'http://['],
    };
    const answer = await api.post('/api/leads', body, { query: { explain: true } });
    expect(answer.status).toBe(201);
    expect(answer.body.lead.contacts.map((contact: { value: string }) => contact.value)).toEqual(contacts);
    expect(answer.body.lead.socials.map((social: { url: string }) => social.url)).toEqual(body.socials);
    expect(answer.body.decision.identifiers.every((found: { status: string }) => found.status !== 'claimed')).toBe(
      true,
    );
  });
});

describe('a Lead', () => {
  test('holds at most 1,000 contacts; what does not fit is named in the decision', async () => {
    const key = { provider: 'limitcrm', id: 'limit-1' };
    const contacts = (from: number) => Array.from({ length: 600 }, (_, n) => `c${from + n}@limit-corp.io`);
    const body = { type: 'company', name: 'Many Contacts', sources: [key] };
    await api.post('/api/leads', { ...body, contacts: contacts(0) });
    const answer = await api.post('/api/leads', { ...body, contacts: contacts(600) }, { query: { explain: true } });
    expect([answer.status, answer.body.lead.contacts.length]).toEqual([200, 1_000]);
    expect(answer.body.decision.notes.join(' ')).toMatch(/contacts.*1,?000/);
    const again = await api.post('/api/leads', { ...body, contacts: contacts(600) });
    expect(again.headers['puffle-outcome']).toBe('unchanged');
  });

  test('holds at most 1,000 socials, sources and aliases', async () => {
    const key = { provider: 'limitcrm', id: 'limit-2' };
    const many = (part: number) => Array.from({ length: 501 }, (_, n) => part * 501 + n);
    const body = (part: number) => ({
      type: 'company',
      name: { full: 'Many Of All', aliases: many(part).map((n) => `Alias Number ${n}`) },
      socials: many(part).map((n) => `https://limit-corp.io/page/${n}`),
      sources: [key, ...many(part).map((n) => ({ provider: 'hubspot', type: 'company', id: `${n}` }))],
    });
    await api.post('/api/leads', body(0));
    await api.post('/api/leads', body(1));
    const { status, body: answer } = await api.post('/api/leads', body(2));
    expect(status).toBe(200);
    const { socials, sources, name } = answer.lead;
    expect([socials.length, sources.length, name.aliases.length]).toEqual([1_000, 1_000, 1_000]);
  });
});
