import { type Input, isId } from '@puffle/contract';
import type { LeadFilter } from '../../storage/lead-pages.ts';
import type { SearchLine } from '../../storage/search-lines.ts';
import type { TextMatch } from '../../storage/text-match.ts';
import { canonicalDomain } from '../identity/canonicalize/domain.ts';
import { canonicalEmail } from '../identity/canonicalize/email.ts';
import { foldText } from '../identity/names/fold-text.ts';
import { readTime } from '../read-time.ts';

type Query = Input<'getLeads'>['query'];

const textFilters = [
  ['name', 'name'],
  ['title', 'title'],
  ['role', 'title'],
  ['company', 'company'],
  ['industry', 'industry'],
  ['location', 'location'],
] as const satisfies readonly (readonly [keyof Query, SearchLine])[];

/** Shorter terms match word beginnings only: a pair of letters stands inside too many words. */
const shortestInfix = 3;

/** What a page of Leads is to hold. Text ignores case and accents; every word has to match somewhere in the field. */
export function readFilter(query: Query): LeadFilter {
  const matches = textFilters.flatMap(([field, line]) => matchWords(line, query[field]));
  return {
    type: query.type ?? null,
    listId: query.listId === undefined || query.listId === 'all' ? null : query.listId,
    isNowhere: query.listId !== undefined && query.listId !== 'all' && !isId(query.listId),
    updatedSince: query.updatedSince === undefined ? null : readTime('updatedSince', query.updatedSince),
    includesGone: query.include === 'gone',
    matches: [
      ...matches,
      ...matchWords(null, query.q),
      ...matchExact('domain', query.domain, (text) => canonicalDomain(text).key),
      ...matchExact('email', query.email, (text) => canonicalEmail(text).key),
    ],
  };
}

function matchWords(line: SearchLine | null, text: string | undefined): TextMatch[] {
  const words = (text ?? '').split(/\s+/u).map(foldText);
  return words
    .filter((word) => word !== '')
    .map((word) => ({ line, text: word, mode: [...word].length < shortestInfix ? 'word-start' : 'anywhere' }));
}

/** Compared in canonical form; what is no whole address is looked for as text. */
function matchExact(line: SearchLine, text: string | undefined, canonical: (text: string) => string): TextMatch[] {
  if (text === undefined) return [];
  const key = canonical(text);
  return key === '' ? matchWords(line, text) : [{ line, text: key, mode: 'exact' }];
}
