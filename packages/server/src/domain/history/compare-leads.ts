import type { PairReason } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findConflicts, findVerdicts } from '../../storage/ledger.ts';
import { findMergesOfLosers, type StoredMerge } from '../../storage/merges.ts';
import type { ReadVerb } from '../calls.ts';
import { notFound } from '../domain-error.ts';
import { contradictingGroups } from '../identity/decide/links.ts';
import { keyText } from '../identity/fold/state.ts';
import { namesAgree } from '../identity/names/names-agree.ts';
import { namesClearlyDiffer } from '../identity/names/names-clearly-differ.ts';
import { findSurvivor } from '../leads/get-leads.ts';
import type { LeadRecord } from '../ledger/records.ts';
import { isPair, standingVerdict } from '../ledger/standing-verdict.ts';

/** Why two Leads are, or are not, one: merges, verdicts, conflicts, and what their identifiers and names say. */
export const compareLeads: ReadVerb<'compareLeads'> = async (sql, ctx, { query }) => {
  const [idA = '', idB = ''] = query.ids;
  const a = await findSurvivor(sql, ctx.workspaceId, idA);
  const b = await findSurvivor(sql, ctx.workspaceId, idB);
  if (a === null) throw notFound('Lead', idA);
  if (b === null) throw notFound('Lead', idB);
  const isOne = a.id === b.id;
  const reasons = isOne
    ? await explainOne(sql, ctx.workspaceId, [idA, idB], a)
    : await explainTwo(sql, ctx.workspaceId, a, b);
  return { body: { ids: [idA, idB], leadIds: [a.id, b.id], isOne, summary: summarize(isOne, reasons), reasons } };
};

function summarize(isOne: boolean, reasons: readonly PairReason[]): string {
  const [main] = reasons.filter((reason) => reason.speaksFor === (isOne ? 'one' : 'two'));
  return `${isOne ? 'They are one Lead' : 'They are two Leads'}: ${main?.detail ?? 'nothing joins them.'}`;
}

/** The standing merges that lead from each id to the Lead. */
async function explainOne(
  sql: Sql,
  workspaceId: string,
  ids: readonly string[],
  head: LeadRecord,
): Promise<PairReason[]> {
  const merges = new Map<string, StoredMerge>();
  for (let next = ids.filter((id) => id !== head.id); next.length > 0; ) {
    const standing = (await findMergesOfLosers(sql, workspaceId, next)).filter((merge) => merge.undoneAt === null);
    for (const merge of standing) merges.set(merge.id, merge);
    next = standing.map((merge) => merge.survivorId).filter((id) => id !== head.id);
  }
  if (merges.size === 0) return [{ rule: 'same_lead', speaksFor: 'one', detail: 'Both ids name the same Lead.' }];
  return [...merges.values()].map((merge) => ({
    rule: 'merged',
    speaksFor: 'one',
    detail: mergeInWords(merge),
    at: merge.at.toISOString(),
    id: merge.id,
  }));
}

function mergeInWords(merge: StoredMerge): string {
  if (merge.cause === 'request') return 'they were merged by hand.';
  if (merge.cause === 'verdict') return 'a verdict said that they are the same.';
  const keys = merge.decision.matchedBy.map((match) => `${match.kind} ${match.key}`);
  return `one request carried ${keys.join(' and ')}, which belonged to each, and nothing spoke against it.`;
}

async function explainTwo(sql: Sql, workspaceId: string, a: LeadRecord, b: LeadRecord): Promise<PairReason[]> {
  if (a.type !== b.type) {
    return [{ rule: 'different_types', speaksFor: 'two', detail: 'a person is never merged with a company.' }];
  }
  const reasons = [
    ...(await verdictReasons(sql, workspaceId, a, b)),
    ...(await conflictReasons(sql, workspaceId, a, b)),
    ...(await pastReasons(sql, workspaceId, a, b)),
    ...compareStates(a, b),
  ];
  if (!reasons.some((reason) => reason.rule === 'shared_weak_key')) {
    reasons.push({ rule: 'no_common_key', speaksFor: 'two', detail: 'no identifier belongs to both.' });
  }
  return reasons;
}

async function verdictReasons(sql: Sql, workspaceId: string, a: LeadRecord, b: LeadRecord): Promise<PairReason[]> {
  const given = await findVerdicts(sql, workspaceId, [a.id]);
  const verdict = standingVerdict(given.filter(({ leadIds }) => isPair(leadIds, a.id, b.id)));
  if (verdict === null) return [];
  const base = { at: verdict.at.toISOString(), id: verdict.id };
  const detail = verdict.cause === 'unmerge' ? 'a merge of the two was taken back.' : 'somebody has said so.';
  if (verdict.verdict === 'different') return [{ rule: 'verdict_different', speaksFor: 'two', detail, ...base }];
  if (verdict.verdict === 'same') return [{ rule: 'verdict_same', speaksFor: 'one', detail, ...base }];
  return [{ rule: 'verdict_unsure', speaksFor: 'neither', detail: 'somebody could not tell.', ...base }];
}

async function conflictReasons(sql: Sql, workspaceId: string, a: LeadRecord, b: LeadRecord): Promise<PairReason[]> {
  const conflicts = await findConflicts(sql, workspaceId, [a.id]);
  return conflicts
    .filter((conflict) => conflict.isOpen && conflict.leadIds.includes(a.id) && conflict.leadIds.includes(b.id))
    .map((conflict) => ({
      rule: 'open_conflict',
      speaksFor: 'two',
      detail: `a conflict about ${conflict.keyKind} ${conflict.key} is open between them.`,
      id: conflict.id,
    }));
}

async function pastReasons(sql: Sql, workspaceId: string, a: LeadRecord, b: LeadRecord): Promise<PairReason[]> {
  const merges = await findMergesOfLosers(sql, workspaceId, [a.id, b.id]);
  return merges
    .filter((merge) => [merge.survivorId, ...merge.losers.map((loser) => loser.leadId)].includes(a.id))
    .filter((merge) => [merge.survivorId, ...merge.losers.map((loser) => loser.leadId)].includes(b.id))
    .flatMap((merge) =>
      merge.undoneAt === null
        ? []
        : [
            {
              rule: 'unmerged',
              speaksFor: 'two',
              detail: 'they were one, and the merge was taken back.',
              at: merge.undoneAt.toISOString(),
              id: merge.id,
            },
          ],
    );
}

function compareStates(a: LeadRecord, b: LeadRecord): PairReason[] {
  const reasons: PairReason[] = contradictingGroups(a.state.keys, b.state.keys).map((group) => ({
    rule: 'exclusive_identifier',
    speaksFor: 'two',
    detail: `they have different values of ${group}, of which a Lead has only one.`,
  }));
  const [namesOfA, namesOfB] = [namesOf(a), namesOf(b)];
  if (namesClearlyDiffer(namesOfA, namesOfB, a.type)) {
    reasons.push({ rule: 'different_names', speaksFor: 'two', detail: 'their names are clearly different.' });
  }
  const doAgree = namesAgree(namesOfA, namesOfB, a.type);
  const others = new Set(b.state.keys.map(keyText));
  for (const key of a.state.keys.filter((own) => others.has(keyText(own)))) {
    const names = doAgree ? 'their names agree.' : 'it needs an agreeing name, and theirs do not agree.';
    const detail = `both have ${key.kind} ${key.key}, which does not identify by itself; ${names}`;
    reasons.push({ rule: 'shared_weak_key', speaksFor: doAgree ? 'one' : 'neither', detail });
  }
  return reasons;
}

function namesOf({ state }: LeadRecord): readonly string[] {
  const full = state.name?.value.full;
  return full === undefined ? state.aliases : [full, ...state.aliases];
}
