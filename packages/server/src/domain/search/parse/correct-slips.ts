import { isSmallTypo } from '../../identity/names/is-small-typo.ts';
import { noSlips } from '../data/relation-words.ts';
import { wordsOfAmounts } from './amount-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import type { Token } from './token.ts';
import { singular } from './words.ts';

type Words = { readonly known: ReadonlySet<string>; readonly targets: ReadonlyMap<string, ReadonlySet<string>> };

const leastLength = 6;
const leastRank = 500;
const beforeNames = new Set(['at', 'from', 'for', 'bei', 'of', 'like']);
const neverSlips = new Set(noSlips.split(' ').map(singular));
let prepared: { readonly lexicon: Lexicon<Meaning>; readonly words: Words } | undefined;

/** Gives a word that no vocabulary has the key of the one vocabulary word that is a single slip away. Names of companies are left alone. */
export function correctSlips(tokens: readonly Token[], lexicon: Lexicon<Meaning>): readonly Token[] {
  const words = wordsOf(lexicon);
  const corrected: Token[] = [];
  for (const token of tokens) {
    const isName = token.capital && isNamePlace(corrected, lexicon);
    const nominative = token.key.slice(0, -1);
    if (isDative(token, words)) corrected.push({ ...token, key: nominative });
    else corrected.push(isName ? token : correct(token, words));
  }
  return corrected;
}

/** `bei Automobilzulieferern`: the ending of the German dative plural. */
function isDative({ kind, key }: Token, { known }: Words): boolean {
  return kind === 'word' && key.length > 7 && key.endsWith('n') && !known.has(key) && known.has(key.slice(0, -1));
}

function correct(token: Token, { known, targets }: Words): Token {
  const { kind, key } = token;
  if (kind !== 'word' || key.length < leastLength - 1 || known.has(key) || neverSlips.has(key)) return token;
  const [only, another] = [...(targets.get(key[0] ?? '') ?? [])].filter((word) => isSmallTypo(key, word, false));
  return only === undefined || another !== undefined ? token : { ...token, key: only };
}

/** After `at` and the like a name is expected; after `VP of` a function is. */
function isNamePlace(before: readonly Token[], lexicon: Lexicon<Meaning>): boolean {
  const last = before.at(-1);
  if (last === undefined || !beforeNames.has(last.key)) return false;
  const head = [before.at(-2)?.key ?? '', `${before.at(-3)?.key} ${before.at(-2)?.key}`];
  const isLevel = head.some((key) => lexicon.get(key).some(({ kind }) => kind === 'level'));
  return !(last.key === 'of' && isLevel);
}

function wordsOf(lexicon: Lexicon<Meaning>): Words {
  if (prepared?.lexicon !== lexicon) prepared = { lexicon, words: collect(lexicon) };
  return prepared.words;
}

function collect(lexicon: Lexicon<Meaning>): Words {
  const known = new Set<string>(wordsOfAmounts());
  const targets = new Map<string, Set<string>>();
  for (const [key, meanings] of lexicon.entries()) {
    const isTarget = meanings.some(isWorthCorrecting);
    for (const word of key.split(' ')) {
      known.add(word);
      if (!isTarget || word.length < leastLength - 1) continue;
      const words = targets.get(word[0] ?? '');
      if (words === undefined) targets.set(word[0] ?? '', new Set([word]));
      else words.add(word);
    }
  }
  return { known, targets };
}

function isWorthCorrecting(meaning: Meaning): boolean {
  if (meaning.kind === 'place')
    return meaning.readings.some(({ rank, kind }) => rank >= leastRank && kind !== 'region');
  return !['stop', 'conjunction', 'preposition', 'relation', 'negator', 'employer'].includes(meaning.kind);
}
