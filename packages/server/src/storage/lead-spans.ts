import { columns } from './columns.ts';
import type { Sql } from './database.ts';
import { chooseTexts, manyTimes, piecesOf, takeApart } from './index-terms.ts';
import { type LeadFilter, leadConditions, Parameters } from './lead-conditions.ts';
import { leadMarks, leadWorkspace, marksOfSpan, roundestIn, type Span, stepOf } from './lead-marks.ts';
import { type LeadSample, sampleLeads } from './lead-sample.ts';
import { type LeadRange, placeAfter, walkedLeads, walkLeads, walkMembers } from './lead-walks.ts';
import { type LeadRow, leadColumns } from './leads.ts';
import { soughtText, wholePattern } from './text-match.ts';

/**
 * Leads in the first span, about; each further one has so many times as many, as long as the index is likely to find no more than
 * `aimedLeads`. More and smaller spans would find fewer Leads in vain, but for each the index reads its pending list whole.
 */
const firstLeads = 8_000;
const growth = 8;
const aimedLeads = 1_500;
const fewestLeads = 4_000;
/** Among very many Leads a span has at least this part of them, so that there are not too many. */
const smallestPart = 1 / 250;
const mostMarks = 600;
const nearlyAll = 0.9;

/** What the index is asked of a filter, and the share of Leads that it is likely to find. */
export type IndexQuestion = {
  readonly texts: readonly string[];
  readonly byType: boolean;
  /** Not where nearly all Leads are of the workspace: the index would read the place of every Lead to leave out a few. */
  readonly byWorkspace: boolean;
  readonly share: number;
};

/** What the sample says of a filter, and what is asked of the index for it. */
export async function questionIndex(
  sql: Sql,
  workspaceId: string,
  filter: Pick<LeadFilter, 'type' | 'matches'>,
): Promise<{ readonly sample: LeadSample; readonly question: IndexQuestion }> {
  const texts = [...new Set(filter.matches.map(soughtText))];
  const sought = texts.map(takeApart);
  const pieces = [...new Set(sought.flatMap(piecesOf))];
  const patterns = filter.matches.map(wholePattern);
  const sample = await sampleLeads(sql, workspaceId, { type: filter.type, pieces, texts, patterns });
  const shares = new Map(pieces.map((piece, place) => [piece, sample.pieceShares[place] ?? 1]));
  const rarest = Math.min(sample.typeShare, ...shares.values());
  const question = {
    texts: chooseTexts(sought, (piece) => shares.get(piece) ?? 1, rarest),
    byType: filter.type !== null && sample.typeShare <= rarest * manyTimes,
    byWorkspace: sample.workspaceShare < nearlyAll,
    share: Math.min(sample.typeShare, sample.foundShare),
  };
  return { sample, question };
}

/**
 * The first Leads of a range that pass a filter, without reading all others on the way to them: the first members of a List, or the first
 * Leads where the sample has many that pass, are read one after another; else, or when those were others, the index is asked about one
 * span of time after another.
 */
export async function findInSpans(
  sql: Sql,
  workspaceId: string,
  filter: LeadFilter,
  range: LeadRange,
  limit: number,
): Promise<LeadRow[]> {
  const members = filter.listId === null ? null : await walkMembers(sql, workspaceId, filter, range, limit);
  if (members !== null && (members.lastId === null || members.found.length === limit)) return members.found;
  const { sample, question } = await questionIndex(sql, workspaceId, filter);
  const isWalked = members === null && sample.matchShare * walkedLeads >= limit;
  const found = members?.found ?? (isWalked ? await walkLeads(sql, workspaceId, filter, range, limit) : []);
  if (found.length === limit) return found;
  const rest = { ...range, afterId: members?.lastId ?? found.at(-1)?.id ?? range.afterId };
  const spans = [...spansOf(sample, question.share, rest)];
  if (spans.length === 0) return found;
  const { text, values } = selectAsked(workspaceId, filter, question, spans, rest, limit - found.length);
  return [...found, ...(await sql.queryUnprepared<LeadRow>(text, values))];
}

/**
 * The spans to ask about, one after another; between two ids of the sample Leads are taken to be spread evenly. A span ends at a round time
 * that makes it at most a quarter shorter, by the number of its Leads: by its time a quarter could be all that was imported in an hour.
 */
export function* spansOf(sample: LeadSample, share: number, { direction, afterId }: LeadRange): Generator<Span> {
  const { newestId, oldestId } = sample;
  if (newestId === null || oldestId === null) return;
  const isDown = direction === 'desc';
  const oldest = stepOf(isDown ? oldestId : (afterId ?? oldestId));
  const newest = stepOf(isDown ? (afterId ?? newestId) : newestId) + 1;
  const cuts = [oldest, ...sample.ids.map(stepOf).filter((cut) => cut > oldest && cut < newest), newest];
  if (isDown) cuts.reverse();
  const fewest = Math.max(fewestLeads, sample.leadsBetween * sample.ids.length * smallestPart);
  const most = Math.max(fewest, aimedLeads / share);
  let leads = Math.min(Math.max(firstLeads, fewest), most);
  let edge = cuts[0] ?? oldest;
  for (let seen = leads; edge !== cuts.at(-1); seen += leads) {
    const [near, far] = [seen - leads / 4, seen].map((place) => cutAt(cuts, place / sample.leadsBetween));
    if (near === undefined || far === undefined) return;
    const end = far === cuts.at(-1) ? far : roundestIn({ from: Math.min(near, far), to: Math.max(near, far) });
    if (isDown ? end < edge : end > edge) {
      yield isDown ? { from: end, to: edge } : { from: edge, to: end };
      edge = end;
    }
    leads = Math.min(leads * growth, most);
  }
}

function cutAt(cuts: readonly number[], place: number): number {
  const last = cuts.at(-1) ?? 0;
  const [one = last, other = last] = cuts.slice(Math.floor(place), Math.floor(place) + 2);
  return Math.round(one + (other - one) * (place % 1));
}

/**
 * PostgreSQL asks about one span after another, until the page is full. The rows of a span come in their order, and the spans do: with the
 * id in the order of both it would ask about the next span, too, to know the last row of one. `offset 0` and `is true` keep it from looking
 * through other indexes for what only this one finds without reading the rest.
 */
function selectAsked(
  workspaceId: string,
  filter: LeadFilter,
  { texts, byType, byWorkspace }: IndexQuestion,
  spans: readonly Span[],
  range: LeadRange,
  limit: number,
): { readonly text: string; readonly values: readonly unknown[] } {
  const parameters = new Parameters();
  const workspace = parameters.add(workspaceId);
  const marks = spans.map((span) => marksOfSpan(span, mostMarks));
  const isTimed = !marks.includes(null);
  const flat = marks.flatMap((some, place) => (some ?? []).map((mark) => ({ place, mark })));
  const isOfType = byType && filter.type !== null;
  const where = [
    ...(byWorkspace ? [`${leadWorkspace} = ${parameters.add(workspaceId)}`] : []),
    ...(isTimed ? [`${leadMarks} && span.marks`] : []),
    ...(isOfType ? [`${leadMarks} @> ${parameters.add([filter.type])}::text[]`] : []),
    ...leadConditions({ ...filter, type: null }, workspace, parameters, texts),
    `(workspace_id = ${workspace} and status = 'live') is true`,
    ...(isOfType || filter.type === null ? [] : [`(type = ${parameters.add(filter.type)}) is true`]),
    ...placeAfter('id', range, parameters).map((condition) => `(${condition}) is true`),
  ];
  const size = parameters.add(limit);
  const text = `
    select ${leadColumns} from (
      select found.id as found_id, place from (
${isTimed ? groupedMarks(flat, parameters) : 'select 0 as place'}
      ) as span
      cross join lateral (
        select id from (select id from lead where ${where.join('\n and ')} offset 0) as asked order by id ${range.direction} limit ${size}
      ) as found
      order by place limit ${size}
    ) as page
    join lead on lead.workspace_id = ${workspace} and lead.id = found_id
    order by id ${range.direction}`;
  return { text, values: parameters.values };
}

function groupedMarks(
  marks: readonly { readonly place: number; readonly mark: string }[],
  parameters: Parameters,
): string {
  const [places, flat] = columns(marks, ['place', 'mark']);
  return `select place, array_agg(mark) as marks
    from unnest(${parameters.add(places)}::int[], ${parameters.add(flat)}::text[]) as mark (place, mark) group by place order by place`;
}
