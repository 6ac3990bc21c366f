import { joinRunningEngine } from '@puffle/server/storage/engine/join-running.ts';
import pg from 'pg';
import { applyLoad, type LoadResult } from '../load.ts';
import { type Server, startServer } from '../server.ts';
import { ms, perSecond, type Row } from '../table.ts';

/** Pages of 50 among very many Leads: by company, by a part of a name, by `q`, and without a filter. */
export async function measurePages(dataDir: string, count: number, seconds: number): Promise<Row[]> {
  const server = await startServer(dataDir, 4793);
  try {
    await fillWithLeads(server, dataDir, count);
    const rows: Row[] = [];
    for (const [what, query] of Object.entries(questions(count))) {
      await ask(server, query, 1, 1);
      const alone = await ask(server, query, 1, seconds);
      const four = await ask(server, query, 4, seconds);
      rows.push({
        work: `page of 50 by ${what} among ${count.toLocaleString('en')}, 1 connection (4)`,
        figure: `p50 ${ms(alone.p50Ms)}, p99 ${told(alone)} (p99 ${told(four)}, ${perSecond(four.perSecond)})`,
        target: 'p99 50 ms',
      });
    }
    return rows;
  } finally {
    await server.stop();
  }
}

function told({ p99Ms, failures }: LoadResult): string {
  return failures > 0 ? `${ms(p99Ms)}, ${failures} FAILED` : ms(p99Ms);
}

function ask(server: Server, query: (n: number) => string, connections: number, seconds: number): Promise<LoadResult> {
  const request = (n: number) => ({ path: `/api/leads?limit=50&${query(n)}` });
  return applyLoad({ ...server, connections, seconds, method: 'GET', request });
}

/** Each asks for something else with each call, what many Leads have and what few have. */
function questions(count: number): Record<string, (n: number) => string> {
  const any = (n: number, of: number): number => (n * 7919) % of;
  return {
    company: (n) => `company=Company%20${any(n, 5000)}`,
    'name substring': (n) => `name=${n % 2 === 0 ? 'son' : 'oveson'}${any(n, 100_000)}`,
    q: (n) => `q=${['amsterdam', 'founder', `company${any(n, 5000)}.com`, `p${any(n, count)}`][n % 4]}`,
    nothing: (n) => (n % 2 === 0 ? 'type=person' : ''),
  };
}

/** Writes the rows of persons as the server would, without what stands behind them; the indexes are built at the end. */
async function fillWithLeads(server: Server, dataDir: string, count: number): Promise<void> {
  const me = await fetch(`${server.url}/api/me`, { headers: server.headers });
  const { workspace } = (await me.json()) as { workspace: { id: string } };
  const client = new pg.Client({ connectionString: (await joinRunningEngine(dataDir)).owner.url });
  await client.connect();
  try {
    const found = await client.query(`select pg_get_indexdef('lead_folded_index'::regclass) as text`);
    await client.query('drop index lead_folded_index');
    for (let from = 1; from <= count; from += 50_000) {
      await client.query(insertLeads, [workspace.id, from, Math.min(from + 49_999, count)]);
    }
    await client.query(`set maintenance_work_mem = '512MB'; ${found.rows[0].text}`);
    await client.query('vacuum analyze lead');
  } finally {
    await client.end();
  }
}

const cell = (value: string): string => `json_build_object('v', ${value}, 'o', 0, 'r', 'first')`;

const insertLeads = `
  insert into lead (workspace_id, id, type, status, version, created_at, updated_at, last_observation_id, state, folded)
  select $1, id, 'person', 'live', 1, at, at, id,
    json_build_object(
      'name', ${cell(`json_build_object('full', first || ' ' || last || 'son' || n)`)},
      'title', ${cell('title')},
      'company', ${cell(`json_build_object('name', 'Company ' || n % 5000, 'domain', 'company' || n % 5000 || '.com')`)},
      'location', ${cell(`json_build_object('city', 'Amsterdam', 'country', 'Netherlands')`)},
      'raw', ${cell(`json_build_object('headline', repeat('x', 400), 'about', repeat('y', 500))`)},
      'contacts', json_build_array(json_build_object('k', 'email p' || n, 'o', 0, 's', 1,
        'v', json_build_object('value', 'p' || n || '@company' || n % 5000 || '.com', 'type', 'email', 'label', 'work'))),
      'keys', json_build_array(json_build_array('email', 'p' || n || '@company' || n % 5000 || '.com', 1, null, 0)),
      'from', json_build_array(id)
    ),
    E'\\nn| ' || lower(first) || ' ' || lower(last) || 'son' || n || E'\\nt| ' || lower(title)
      || E'\\nc| company ' || n % 5000 || E'\\nd|\\tcompany' || n % 5000 || E'.com\\t company' || n % 5000 || ' com'
      || E'\\nl| amsterdam\\nl| netherlands'
      || E'\\ne|\\tp' || n || '@company' || n % 5000 || E'.com\\t p' || n || ' company' || n % 5000 || E' com\\n'
  from (
    select n, now() - make_interval(secs => 2000000 - n) as at,
      (array['Ada','Grace','Alan','Edsger','Barbara','Donald','Margaret','Ken','Radia','Tim','Frances'])[1 + n % 11] as first,
      (array['Love','Hopp','Tur','Dijk','Lisk','Knuth','Hamil','Thomp','Perl','Lee','All','Back','Kay'])[1 + n * 7 % 13] as last,
      (array['Head of Sales','VP Engineering','Founder','Account Executive','Recruiter'])[1 + n % 5] as title,
      (lpad(to_hex(1700000000000 + n::bigint * 10), 12, '0') || '70008000' || lpad(to_hex(n), 12, '0'))::uuid as id
    from generate_series($2::int, $3::int) as n
  ) as made`;
