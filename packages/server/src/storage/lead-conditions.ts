import type { LeadType } from '@puffle/contract';
import { likeText, linePattern, soughtText, type TextMatch } from './text-match.ts';

export type LeadFilter = {
  readonly type: LeadType | null;
  readonly listId: string | null;
  /** The filter names something that cannot exist. */
  readonly isNowhere: boolean;
  readonly updatedSince: Date | null;
  /** Only what changed before this time: later changes may still be under way. */
  readonly settledAt?: string;
  readonly includesGone: boolean;
  readonly matches: readonly TextMatch[];
};

export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** What a Lead has to be for a filter, but for its workspace and status. Of texts the index is asked for those in `asked`, else for all. */
export function leadConditions(
  filter: LeadFilter,
  workspace: string,
  parameters: Parameters,
  asked: readonly string[] | null,
): string[] {
  const found = textConditions(filter.matches, parameters, asked);
  if (filter.type !== null) found.push(`type = ${parameters.add(filter.type)}`);
  if (filter.listId !== null) {
    found.push(`exists (
      select from membership
      where membership.workspace_id = ${workspace} and membership.list_id = ${parameters.add(filter.listId)}
        and membership.lead_id = lead.id and membership.removed_at is null
    )`);
  }
  if (filter.updatedSince !== null) {
    found.push(`updated_at >= ${parameters.add(filter.updatedSince)}`);
    if (filter.settledAt !== undefined) found.push(`updated_at < ${parameters.add(filter.settledAt)}::timestamptz`);
  }
  return found;
}

/**
 * LIKE is what the trigram index answers; the pattern of a line then looks at the lines of one kind only. It has hardly another trigram,
 * and costs the index as much again: `is true` keeps a condition from it, and its estimate as it is.
 */
function textConditions(
  matches: readonly TextMatch[],
  parameters: Parameters,
  asked: readonly string[] | null,
): string[] {
  const texts = matches.map(soughtText);
  const has = (text: string): string => `folded like ${parameters.add(likeText(text))}`;
  const indexed = [...new Set(asked ?? texts)];
  const compared = [...new Set(texts)].filter((text) => !indexed.includes(text));
  const patterns = matches.map(linePattern).filter((pattern) => pattern !== null);
  return [
    ...indexed.map(has),
    ...compared.map((text) => `(${has(text)}) is true`),
    ...patterns.map((pattern) => `(folded ~ ${parameters.add(pattern)}) is true`),
  ];
}
