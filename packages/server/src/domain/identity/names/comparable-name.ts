import type { LeadType } from '../statement.ts';
import { readCompanyName } from './company-name.ts';
import { foldText } from './fold-text.ts';
import { isPlaceholderName } from './is-placeholder-name.ts';
import { type NameScript, nameScript } from './name-script.ts';
import { readPersonName } from './person-name.ts';

/** A name prepared for comparison with others; see `readComparableName`. */
export type ComparableName = {
  readonly tokens: readonly string[];
  /** The token lists that the name may be read as; the first is the plainest. */
  readonly readings: readonly (readonly string[])[];
  /** The tokens and each reading without spaces; a company also with its legal form. */
  readonly joined: readonly string[];
  readonly generation: string | null;
  readonly script: NameScript;
};

const mostRemembered = 4_096;
const longestRemembered = 120;
const remembered: Readonly<Record<LeadType, Map<string, ComparableName | null>>> = {
  person: new Map(),
  company: new Map(),
};

/**
 * Prepares a name for comparison, or null when it names nobody. Prepared names are remembered, a few thousand at most:
 * in a group of requests the same stored names are compared again and again.
 */
export function readComparableName(name: string, type: LeadType): ComparableName | null {
  if (name.length > longestRemembered) return prepare(name, type);
  const memory = remembered[type];
  const known = memory.get(name);
  if (known !== undefined) return known;
  const prepared = prepare(name, type);
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(name, prepared);
  return prepared;
}

function prepare(name: string, type: LeadType): ComparableName | null {
  const folded = foldText(name);
  if (isPlaceholderName(name, folded)) return null;
  const read = type === 'person' ? readPersonName(name, folded) : readCompany(name, folded);
  if (read.tokens.length === 0) return null;
  return {
    tokens: read.tokens,
    readings: read.readings,
    joined: [read.tokens, ...read.readings].map((reading) => reading.join('')),
    generation: read.generation,
    script: nameScript(folded),
  };
}

function readCompany(name: string, folded: string) {
  const { tokens, allTokens } = readCompanyName(name, folded);
  const readings = tokens.length === allTokens.length ? [tokens] : [tokens, allTokens];
  return { tokens, readings, generation: null };
}
