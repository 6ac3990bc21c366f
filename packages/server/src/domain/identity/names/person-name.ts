import { credentials, generations, particles, pronouns, shortTitles, titles } from './data/honorifics.ts';
import { displayName } from './display-name.ts';
import { foldText } from './fold-text.ts';
import { nameScript } from './name-script.ts';
import { type NameParts, splitNameSuffix } from './split-name-suffix.ts';

const needsParsing = /[,，،"“”„«»'‘’()（）[\]]/;
const mayHoldAside = /["“”„«»'‘’()（）[\]]/;
const quoted = /["“”„«»]([^"“”„«»]{1,60})["“”„«»]|(?<=^|\s)['‘]([^'‘’]{1,60})['’](?=\s|$)/gu;
const bracketed = /[([（]([^()[\]（）]{1,60})[)\]）]/gu;
const longestDottedCredential = 3;

/** A person's name taken apart. All tokens are folded; none of the lists is empty unless the name has no letter. */
export type PersonName = {
  readonly tokens: readonly string[];
  /** The name as it may be written: without the nickname, with it in its place, and one in another script alone. */
  readonly readings: readonly (readonly string[])[];
  readonly generation: string | null;
};

/** Takes a person's name apart: titles, suffixes and pronouns go, nicknames in quotes or brackets are readings. */
export function readPersonName(name: string, folded: string = foldText(name)): PersonName {
  if (!needsParsing.test(name)) return readPlain(folded);
  const read = readParts(splitNameSuffix(displayName(name)));
  return read.tokens.length > 0 ? read : readPlain(folded);
}

function readPlain(folded: string): PersonName {
  const { tokens, generation } = readWords(folded);
  return { tokens, readings: tokens.length === 0 ? [] : [withoutParticles(tokens)], generation };
}

function readParts({ parts, suffixes }: NameParts): PersonName {
  const text = parts.join(' ');
  const whole = readWords(foldText(text));
  const generation = whole.generation ?? generationOf(suffixes);
  if (!mayHoldAside.test(text)) return { tokens: whole.tokens, readings: [withoutParticles(whole.tokens)], generation };
  return readWithAsides(text, generation);
}

function readWithAsides(text: string, suffixGeneration: string | null): PersonName {
  const asides: string[] = [];
  const keepUnlessPronouns = (_match: string, first?: string, second?: unknown) => {
    const words = foldText(first ?? (typeof second === 'string' ? second : ''));
    if (words === '' || words.split(' ').every((word) => pronouns.has(word))) return ' ';
    asides.push(words);
    return ` ${words} `;
  };
  const inPlace = text.replace(quoted, keepUnlessPronouns).replace(bracketed, keepUnlessPronouns);
  const without = readWords(foldText(text.replace(quoted, ' ').replace(bracketed, ' ')));
  const whole = readWords(foldText(inPlace));
  const script = nameScript(without.tokens.join(' '));
  const transliterated = asides.filter((aside) => nameScript(aside) !== script).map((aside) => aside.split(' '));
  const readings = asides.length === 0 ? [whole.tokens] : [without.tokens, whole.tokens, ...transliterated];
  return {
    tokens: whole.tokens,
    readings: readings.filter((reading) => reading.length > 0).map(withoutParticles),
    generation: without.generation ?? whole.generation ?? suffixGeneration,
  };
}

type Words = { readonly tokens: readonly string[]; readonly generation: string | null };

function readWords(folded: string): Words {
  if (folded === '') return { tokens: [], generation: null };
  const tokens = folded.split(' ');
  dropTitles(tokens);
  return { generation: dropSuffixes(tokens), tokens };
}

function dropTitles(tokens: string[]): void {
  while (tokens.length > 1) {
    const first = tokens[0] ?? '';
    if (!titles.has(first) && !(tokens.length > 2 && shortTitles.has(first))) return;
    tokens.shift();
  }
}

function dropSuffixes(tokens: string[]): string | null {
  let generation: string | null = null;
  while (tokens.length > 1) {
    const last = tokens.at(-1) ?? '';
    const dotted = dottedCredentialLength(tokens);
    const found = generations.get(last);
    if (found === undefined && !credentials.has(last) && dotted === 0) return generation;
    generation = found ?? generation;
    tokens.length -= Math.max(1, dotted);
  }
  return generation;
}

function dottedCredentialLength(tokens: readonly string[]): number {
  for (let length = 2; length <= longestDottedCredential && tokens.length - length >= 2; length++) {
    const tail = tokens.slice(-length);
    if ((tail.at(-1) ?? '').length <= 2 && credentials.has(tail.join(''))) return length;
  }
  return 0;
}

function generationOf(suffixes: readonly string[]): string | null {
  for (const suffix of suffixes) {
    const found = generations.get(foldText(suffix));
    if (found !== undefined) return found;
  }
  return null;
}

function withoutParticles(tokens: readonly string[]): readonly string[] {
  if (tokens.length < 3) return tokens;
  return tokens.filter((token, index) => index === 0 || index === tokens.length - 1 || !particles.has(token));
}
