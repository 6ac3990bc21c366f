import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';

/** What a good engineer writes by hand: one transaction a request, a lead row and three identifier rows with ON CONFLICT. */
const pool = new pg.Pool({ connectionString: process.argv[3], max: 16 });
await pool.query('create schema if not exists handwritten');
await pool.query(`
  create table if not exists lead (id uuid primary key, body jsonb not null, created_at timestamptz not null default now());
  create table if not exists identifier (kind text, key text, lead_id uuid not null references lead, primary key (kind, key));
`);
pool.on('error', () => undefined);
const http = Fastify();
type Body = { contacts: { value: string }[]; socials: { url: string }[]; sources: { provider: string; id: string }[] };
http.post<{ Body: Body }>('/leads', async (request, reply) => {
  const { body } = request;
  const keys = [
    ['email', body.contacts[0]?.value.toLowerCase()],
    ['linkedin', body.socials[0]?.url.toLowerCase()],
    ['provider', `${body.sources[0]?.provider}:${body.sources[0]?.id}`],
  ];
  const client = await pool.connect();
  try {
    await client.query('begin');
    const id = randomUUID();
    await client.query({
      name: 'lead',
      text: 'insert into lead (id, body) values ($1, $2)',
      values: [id, JSON.stringify(body)],
    });
    for (const [kind, key] of keys) {
      await client.query({
        name: 'identifier',
        text: 'insert into identifier (kind, key, lead_id) values ($1, $2, $3) on conflict (kind, key) do update set key = excluded.key',
        values: [kind, key, id],
      });
    }
    await client.query('commit');
    return await reply.code(201).send({ lead: { id, ...body } });
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
});
await http.listen({ port: Number(process.argv[2]), host: '127.0.0.1' });
process.stdout.write('ready\n');
process.once('SIGTERM', async () => {
  await http.close();
  await pool.end();
});
