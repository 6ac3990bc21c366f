import type { Identifier } from '../canonicalize/canonicalize.ts';
import { keyText } from '../fold/state.ts';
import type { Link } from './links.ts';
import type { Claimant, NewConflict, Ruling, Veto } from './ruling.ts';

/** Where a request goes, of all the Leads that its identifiers lead to. */
export type Choice = {
  readonly target: Link | null;
  /** Leads to merge into the target. */
  readonly losers: readonly Link[];
  /** Leads that the request joins with the target and that stay apart from it. */
  readonly apart: readonly Link[];
  /** Nothing speaks against joining them; the workspace wants to be asked. */
  readonly isProposal: boolean;
  readonly links: readonly Link[];
  readonly vetoes: readonly Veto[];
};

/**
 * The contradictions of a decision: each key that stays with another Lead or that the target may not have, each Lead that the request
 * joins with the target by nothing but a key that is not unique, and a name that does not fit.
 */
export function findConflicts(
  claimant: Claimant,
  choice: Choice,
  contested: Ruling['contested'],
  isNameMismatch: boolean,
): NewConflict[] {
  const { target, apart } = choice;
  const unnamed = apart.filter((link) => !contested.some((entry) => entry.leadId === link.lead.id));
  return [
    ...contested.map((entry) => contestedKey(choice, entry)),
    ...unnamed.flatMap((link) => firstKey(link).map((identifier) => bridge(identifier, link))),
    ...(isNameMismatch && target ? nameMismatch(claimant, target) : []),
  ];
}

function contestedKey(
  { target, apart, isProposal }: Choice,
  { identifier, leadId }: Ruling['contested'][number],
): NewConflict {
  const { kind, key } = identifier;
  const isOwn = leadId === target?.lead.id;
  const isProposed = isProposal && apart.some((link) => link.lead.id === leadId);
  return {
    kind: isProposed ? 'bridge' : 'contested',
    key: { kind, key },
    leadIds: isOwn ? [leadId] : [null, leadId],
    party: null,
    detail: isOwn
      ? `${kind} ${key} contradicts another value of the same kind that the Lead has.`
      : `${kind} ${key} belongs to another Lead.`,
  };
}

/** One key to name the link by, whatever the order in which the request lists them. */
function firstKey(link: Link): Identifier[] {
  return link.matches
    .map((match) => match.identifier)
    .toSorted((a, b) => (keyText(a) < keyText(b) ? -1 : 1))
    .slice(0, 1);
}

function bridge({ kind, key }: Identifier, link: Link): NewConflict {
  return {
    kind: 'bridge',
    key: { kind, key },
    leadIds: [null, link.lead.id],
    party: null,
    detail: `${kind} ${key} is another Lead's too, and the request joins the two.`,
  };
}

function nameMismatch(claimant: Claimant, target: Link): NewConflict[] {
  return target.matches
    .filter((match) => match.tier <= 1)
    .slice(0, 1)
    .map(({ identifier: { kind, key } }) => ({
      kind: 'name_mismatch',
      key: { kind, key },
      leadIds: [target.lead.id],
      party: claimant.names[0] ?? null,
      detail: `${kind} ${key} found the Lead, but the name that came with it is clearly different.`,
    }));
}
