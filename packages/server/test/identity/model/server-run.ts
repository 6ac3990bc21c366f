import { leadInput } from '@puffle/contract';
import { DomainError } from '../../../src/domain/domain-error.ts';
import { IdSource } from '../../../src/domain/ids.ts';
import { type IngestSettings, ingest } from '../../../src/domain/leads/ingest.ts';
import type { Sql } from '../../../src/storage/database.ts';
import { type LeadRow, leadColumns, readLeadRow } from '../../../src/storage/leads.ts';
import type { TestApi, TestWorkspace } from '../../support/test-api.ts';
import type { ModelAnswer, Snapshot } from './model.ts';
import { snapshotOf } from './snapshot.ts';
import { type Said, toBody } from './vocabulary.ts';

type Row = { readonly outcome: ModelAnswer['outcome'] | null; readonly lead?: { readonly id: string } };

/** One history against the whole server in a workspace of its own. */
export class ServerRun {
  readonly workspace: TestWorkspace;
  private readonly api: TestApi;
  private readonly autoMerge: 'on' | 'propose';
  private readonly ids = new IdSource(Date.now);
  private readonly numbers = new Map<string, number>();

  private constructor(api: TestApi, workspace: TestWorkspace, autoMerge: 'on' | 'propose') {
    this.api = api;
    this.workspace = workspace;
    this.autoMerge = autoMerge;
  }

  static async start(api: TestApi, autoMerge: 'on' | 'propose'): Promise<ServerRun> {
    const workspace = await api.newWorkspace();
    const run = new ServerRun(api, workspace, autoMerge);
    if (autoMerge === 'propose') await api.patch('/api/settings', { autoMerge }, { key: workspace.key });
    return run;
  }

  /** One call a request. */
  async single(said: Said): Promise<ModelAnswer> {
    const { onMatch, onConflict } = said;
    const options = { query: { onMatch, onConflict }, key: this.workspace.key };
    const { status, body, headers } = await this.api.post('/api/leads', toBody(said), options);
    if (status === 409) return { outcome: 'refused', lead: null };
    if (status > 201) throw new Error(`The request was answered with ${status}: ${JSON.stringify(body)}`);
    return this.answer({ outcome: headers['puffle-outcome'] as ModelAnswer['outcome'], lead: body.lead });
  }

  /** One batch call; all requests have to agree on onMatch and onConflict. */
  async batch(requests: readonly Said[]): Promise<ModelAnswer[]> {
    const [first] = requests;
    if (first === undefined) return [];
    const { onMatch, onConflict } = first;
    const options = { query: { onMatch, onConflict }, key: this.workspace.key };
    const { status, body } = await this.api.post('/api/leads/batch', { leads: requests.map(toBody) }, options);
    if (status !== 200) throw new Error(`The batch was answered with ${status}: ${JSON.stringify(body)}`);
    return body.results.map((row: Row) => this.answer(row));
  }

  /** All in one transaction, in which what each request leaves is written before the next is decided. */
  async stepwise(requests: readonly Said[]): Promise<ModelAnswer[]> {
    const { id: workspaceId } = this.workspace;
    const tools = { workspaceId, ids: this.ids, now: new Date(), suppressionKey: Buffer.alloc(32, 7) };
    const { autoMerge } = this;
    const settings: IngestSettings = { autoMerge, defaultRegion: null, onSuppressed: 'refuse', requestsBeforeRows: 1 };
    const origin = { keyId: workspaceId, actor: null, requestId: 'test' };
    const taken = await this.api.test.database.transaction((tx) =>
      ingest(
        tx,
        tools,
        settings,
        requests.map((said) => {
          const { onMatch = 'update', onConflict = 'resolve' } = said;
          return { body: leadInput.parse(toBody(said)), onMatch, onConflict, origin, notes: [] };
        }),
      ),
    );
    return taken.map((result) => this.answer(result instanceof DomainError ? { outcome: null } : result));
  }

  /** Runs of requests that agree on the query, at most `most` at a time. */
  async batches(requests: readonly Said[], most: number): Promise<ModelAnswer[]> {
    const answers: ModelAnswer[] = [];
    for (let from = 0; from < requests.length; ) {
      const first = requests[from];
      let to = from + 1;
      while (to < requests.length && to - from < most && isSameQuery(first, requests[to])) to++;
      answers.push(...(await this.batch(requests.slice(from, to))));
      from = to;
    }
    return answers;
  }

  private answer({ outcome, lead }: Row): ModelAnswer {
    if (outcome === null || lead === undefined) return { outcome: 'refused', lead: null };
    if (!this.numbers.has(lead.id)) this.numbers.set(lead.id, this.numbers.size);
    return { outcome, lead: this.numbers.get(lead.id) ?? null };
  }

  async snapshot(): Promise<Snapshot> {
    return this.api.test.database.read((sql) => readSnapshot(sql, this.workspace.id));
  }
}

function isSameQuery(a: Said | undefined, b: Said | undefined): boolean {
  return a?.onMatch === b?.onMatch && a?.onConflict === b?.onConflict;
}

async function readSnapshot(sql: Sql, workspaceId: string): Promise<Snapshot> {
  const leads = await sql.query<LeadRow>(`select ${leadColumns} from lead where workspace_id = $1`, [workspaceId]);
  const observations = await sql.query<{ leadId: string | null; seen: number }>(
    `select lead_id as "leadId", (
       select 1 + count(*)::int from repeat where workspace_id = $1 and observation_id = observation.id
     ) as seen
     from observation where workspace_id = $1`,
    [workspaceId],
  );
  const conflicts = await sql.query<{ kind: string; keyKind: string; key: string; leadIds: string[] }>(
    `select kind, key_kind as "keyKind", key,
       (select array_agg(lead_id) from conflict_lead where workspace_id = $1 and conflict_id = conflict.id) as "leadIds"
     from conflict where workspace_id = $1`,
    [workspaceId],
  );
  const shared = await sql.query<{ type: string; kind: string; key: string }>(
    'select type, kind, key from identifier where workspace_id = $1 and shared',
    [workspaceId],
  );
  return snapshotOf({ leads: leads.map(readLeadRow), observations, conflicts, shared });
}
