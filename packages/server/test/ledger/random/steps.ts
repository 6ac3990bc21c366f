import { expect } from 'vitest';
import { checkPast } from './checks.ts';
import type { Said } from './model-observation.ts';
import { address, type Payload, payload, strongKeys } from './payload.ts';
import { count, type Run, someLead } from './run.ts';

type Told = { readonly id: string; readonly leadId: string; readonly merged: string[]; readonly outcome: string };
type Result = { readonly status: number; readonly decision?: Told; readonly error?: { readonly code: string } };

export async function create(run: Run): Promise<void> {
  const mode = run.random.pick(['update', 'update', 'update', 'fill', 'keep']);
  if (run.random.below(2) === 0) {
    const body = payload(run);
    const { status, body: answer } = await run.api('POST', `/api/leads?explain=true&onMatch=${mode}`, body);
    return entered(run, body, { status, ...(answer as Omit<Result, 'status'>) });
  }
  const bodies = Array.from({ length: 1 + run.random.below(4) }, () => payload(run));
  const { body } = await run.api('POST', `/api/leads/batch?explain=true&onMatch=${mode}`, { leads: bodies });
  for (const [place, result] of (body as { results: Result[] }).results.entries())
    await entered(run, bodies[place] ?? payload(run), result);
}

async function entered(run: Run, body: Payload, { status, decision }: Result): Promise<void> {
  const isSuppressed = strongKeys(body).some((key) => run.model.suppressed.has(key));
  const isRefused = isSuppressed && run.settings.onSuppressed === 'refuse';
  expect(status, `${JSON.stringify(body)} is ${isRefused ? '' : 'not '}of somebody erased`).toBe(
    isRefused ? 409 : decision?.outcome === 'created' ? 201 : 200,
  );
  count(run, `create ${isRefused ? 'refused' : decision?.outcome}`);
  if (decision !== undefined) await observeTold(run, decision, body.listIds);
}

/** Enters what the server has decided; a merge that it made by itself crosses no verdict. */
export async function observeTold(
  run: Run,
  { id, leadId, merged }: Told,
  listIds: readonly string[] = [],
): Promise<void> {
  if (merged.length > 0) {
    const crossed = run.model.isAnyDifferent([leadId, ...merged]);
    expect(crossed, `${id} merges Leads that somebody has said are different`).toBe(false);
  }
  const said = await readSaid(run, id);
  if (said !== null) run.model.observe(said, leadId, merged);
  for (const listId of listIds) run.model.lists.join(leadId, listId);
}

type Row = {
  kind: string;
  keys: [string, string, number][];
  decision: { matchedBy: { kind: string; key: string; tier: number }[]; changes: unknown[] };
  body: {
    sources?: { provider: string }[];
    correction?: { name?: object; pin: boolean; release?: string[]; strikeKeys?: string[] };
  };
  importId: string | null;
};

/** An observation in the terms of the model; null for a repeat, which is none. */
async function readSaid(run: Run, id: string): Promise<Said | null> {
  const [row] = await run.test.database.read((sql) =>
    sql.query<Row>(
      `select kind, keys, decision, body, import_id as "importId" from observation
       where workspace_id = $1 and id = $2`,
      [run.workspaceId, id],
    ),
  );
  if (row === undefined) return null;
  const { kind, keys, decision, body, importId } = row;
  return {
    id,
    isCorrection: kind === 'correction',
    brought: keys.map(([keyKind, key, tier]) => [`${keyKind} ${key}`, tier]),
    found: decision.matchedBy.map(({ kind: keyKind, key, tier }) => [`${keyKind} ${key}`, tier]),
    strikes: body.correction?.strikeKeys ?? [],
    saysSomething: kind === 'statement' || decision.changes.length > 0,
    naming: namingOf(body.correction),
    importId,
    providers: kind === 'statement' ? (body.sources ?? []).map(({ provider }) => provider) : [],
  };
}

function namingOf(correction: Row['body']['correction']): Said['naming'] {
  if (correction?.name !== undefined) return correction.pin ? 'pinned' : 'said';
  return correction?.release?.includes('name') === true ? 'released' : null;
}

export async function patch(run: Run): Promise<void> {
  const id = someLead(run);
  if (id === null) return;
  const { random } = run;
  const change = random.pick([
    () => ({ title: `By hand ${random.below(3)}`, attributes: { note: random.below(3) } }),
    () => ({ contacts: [address(run)] }),
    () => ({ contacts: [address(run), address(run)], socials: [] }),
    () => ({ name: random.pick(['Ada Byron', 'Grace Murray Hopper']), location: null }),
    () => ({ unpin: [random.pick(['contacts', 'socials', 'title', 'name', 'attributes.note'])] }),
  ])();
  const pin = random.below(5) === 0 ? '&pin=false' : '';
  const { status, body } = await run.api('PATCH', `/api/leads?explain=true${pin}`, { id, ...change });
  count(run, `patch ${status}`);
  if (status === 200) await observeTold(run, { ...(body as { decision: Told }).decision, merged: [] });
}

export async function merge(run: Run): Promise<void> {
  const ids = [...new Set([someLead(run), someLead(run), run.random.below(3) === 0 ? someLead(run) : null])];
  const known = ids.filter((id) => id !== null);
  if (known.length < 2) return;
  const heads = [...new Set(known.map((id) => run.model.head(id)))];
  const isApart = run.model.isAnyDifferent(heads);
  const { status, body } = await run.api('POST', '/api/leads/merge', { ids: known });
  count(run, `merge ${status}`);
  expect(status, `merging ${known.join()}`).toBe(isApart ? 409 : 200);
  if (status !== 200) return;
  const { lead, merged, decision } = body as { lead: { id: string }; merged: string[]; decision: { id: string } };
  if (merged.length > 0) run.model.merge(decision.id, lead.id, merged);
}

export async function unmerge(run: Run): Promise<void> {
  const known = new Set(run.model.known());
  const standing = run.model.standing().filter(({ survivorId }) => known.has(survivorId));
  if (standing.length === 0) return;
  const chosen = run.random.below(3) === 0 ? run.random.pick(standing) : run.random.pick(standing.slice(-12));
  const { status, body } = await run.api('POST', '/api/leads/unmerge', { id: chosen.survivorId, mergeId: chosen.id });
  count(run, `unmerge ${status}`);
  expect(status, JSON.stringify(body)).toBe(200);
  run.model.unmerge(chosen);
}

export async function verdict(run: Run): Promise<void> {
  const leadIds = [someLead(run), someLead(run)];
  const [a, b] = leadIds;
  if (a === undefined || b === undefined || a === null || b === null || a === b) return;
  const word = run.random.pick(['same', 'different', 'unsure']);
  const isOne = run.model.head(a) === run.model.head(b);
  const { status, body } = await run.api('POST', '/api/leads/verdicts', { leadIds, verdict: word });
  count(run, `verdict ${word} ${status}`);
  expect(status).toBe(isOne && word !== 'same' ? 409 : 201);
  if (status !== 201) return;
  run.model.judge(a, b, word);
  const { lead, merged, decision } = body as { lead?: { id: string }; merged: string[]; decision?: { id: string } };
  if (lead && decision) run.model.merge(decision.id, lead.id, merged);
}

export async function list(run: Run): Promise<void> {
  const id = someLead(run);
  if (id === null) return;
  const method = run.random.pick(['POST', 'DELETE']);
  const listId = run.random.pick(run.lists);
  const { status } = await run.api(method, `/api/lists/${listId}/leads`, { leadIds: [id] });
  expect(status).toBe(200);
  const head = run.model.head(id);
  if (method === 'POST') run.model.lists.put(head, listId);
  else run.model.lists.leave(head, listId);
  count(run, `list ${method}`);
}

export async function remove(run: Run): Promise<void> {
  const live = run.model.live();
  if (live.length === 0) return;
  // What others had of the deleted Lead for a time is gone from their past as well.
  await checkPast(run, 'before a Lead is deleted');
  const id = run.random.pick(live);
  if (run.random.below(3) === 0) {
    const shared = await readShared(run);
    expect((await run.api('POST', '/api/leads/erase', { id })).status).toBe(200);
    run.model.erase(id, shared);
    count(run, 'erase');
  } else {
    expect((await run.api('DELETE', '/api/leads', { id })).status).toBe(200);
    run.model.remove(id);
    count(run, 'delete');
  }
}

async function readShared(run: Run): Promise<ReadonlySet<string>> {
  const rows = await run.test.database.read((sql) =>
    sql.query<{ text: string }>(
      `select kind || ' ' || key as text from identifier where workspace_id = $1 and shared`,
      [run.workspaceId],
    ),
  );
  return new Set(rows.map((row) => row.text));
}

export async function settings(run: Run): Promise<void> {
  run.settings.autoMerge = run.random.pick(['on', 'on', 'propose']);
  run.settings.onSuppressed = run.random.pick(['refuse', 'store']);
  expect((await run.api('PATCH', '/api/settings', run.settings)).status).toBe(200);
  count(run, `settings ${run.settings.autoMerge} ${run.settings.onSuppressed}`);
}
