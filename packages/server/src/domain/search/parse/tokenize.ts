import { parse } from 'tldts';
import { foldText } from '../../identity/names/fold-text.ts';
import { magnitudes } from '../data/sentence-words.ts';
import type { Token } from './token.ts';
import { singular } from './words.ts';

const quoted = /"[^"\n]+"|“[^”\n]+”|„[^“”\n]+[“”]|«[^»\n]+»|(?<![\p{L}\p{N}])'[^'\n]+'(?![\p{L}\p{N}])/u;
const address = /(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:\/[^\s,;)]*)?/iu;
const initials = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/u;
const number = /\d+(?:[.,]\d+)*/u;
const word = /(?:C\+\+|[CF]#)(?![\p{L}\p{N}])|[\p{N}]*[\p{L}\p{M}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*/u;
const mark = />=|<=|\S/u;
const piece = new RegExp(
  [quoted, address, initials, word, number, mark].map(({ source }) => `(${source})`).join('|'),
  'giu',
);
const magnitude = new RegExp(
  `^(\\d+)(${magnitudes
    .split('|')
    .map((entry) => entry.split(' ')[0])
    .join('|')})$`,
  'i',
);

const abbreviations = new Set(
  'sr jr snr st dr mr mrs ms inc ltd corp co dept approx min max dir mgr eng asst'.split(' '),
);

const signs = new Map([
  ['&', 'and'],
  ['/', 'or'],
  ['@', 'at'],
]);

type Raw = { readonly kind: Token['kind']; readonly text: string; readonly start: number };

/** A prompt as words, numbers, names in quotes, domains and marks, in order, each with its place. */
export function tokenize(prompt: string): readonly Token[] {
  const raws = [...prompt.matchAll(piece)].flatMap((match) => readPiece(match));
  const usesCapitals = hasTellingCapitals(raws);
  return raws.flatMap((raw, at) => finish(raw, raws[at - 1], raws[at + 1], usesCapitals));
}

function readPiece(match: RegExpExecArray): Raw[] {
  const [text, inQuotes, host, letters, wordText, digits] = match;
  const raw = (kind: Token['kind']): Raw[] => [{ kind, text, start: match.index }];
  if (inQuotes !== undefined) return raw('quoted');
  if (host !== undefined) return isDomain(host) ? raw('domain') : splitWords(text, match.index);
  if (letters !== undefined) return raw('word');
  if (wordText !== undefined) return splitMagnitude(text, match.index);
  return raw(digits === undefined ? 'mark' : 'number');
}

function isDomain(text: string): boolean {
  const { domain, isIcann } = parse(text);
  return domain !== null && isIcann === true;
}

/** A dotted text that is no domain, such as `Node.js`. */
function splitWords(text: string, start: number): Raw[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*|[\p{L}\p{N}\p{M}]+|[^\s.]/gu)].flatMap((match) =>
    /^\d/u.test(match[0])
      ? [{ kind: 'number' as const, text: match[0], start: start + match.index }]
      : splitMagnitude(match[0], start + match.index),
  );
}

/** `10M` is a number and its magnitude. */
function splitMagnitude(text: string, start: number): Raw[] {
  const [, digits, unit] = magnitude.exec(text) ?? [];
  if (digits === undefined || unit === undefined)
    return [{ kind: /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark', text, start }];
  return [
    { kind: 'number', text: digits, start },
    { kind: 'word', text: unit, start: start + digits.length },
  ];
}

/** Whether capitals tell names from words here: not in a text all in capitals, nor in one where every word has one. */
function hasTellingCapitals(raws: readonly Raw[]): boolean {
  const words = raws.filter(({ kind, text }) => kind === 'word' && text.length > 1);
  const capitals = words.filter(({ text }) => startsWithCapital(text));
  if (words.length < 4) return words.length === 0 || !words.every(({ text }) => text.length > 3 && isUpper(text));
  return capitals.length < words.length;
}

function finish(raw: Raw, before: Raw | undefined, after: Raw | undefined, usesCapitals: boolean): Token[] {
  const { kind, text, start } = raw;
  if (isHyphen(raw) && isTight(before, raw) && isTight(raw, after) && before?.kind === 'word' && after?.kind === 'word')
    return [];
  if (isDotOfAbbreviation(raw, before)) return [];
  const joined = start > 0 && before !== undefined && isHyphen(before) && isTight(before, raw);
  const capital = usesCapitals && startsWithCapital(text);
  const token = { text, start, end: start + text.length, capital, upper: usesCapitals && isUpper(text), joined };
  if (kind === 'quoted') return [{ ...token, kind, key: '"' }];
  if (kind === 'domain') return [{ ...token, kind, key: parse(text).domain ?? text.toLowerCase() }];
  if (kind === 'number') return [{ ...token, kind, key: text }];
  const key = signs.get(text) ?? keyOf(text);
  return key === '' ? [{ ...token, kind: 'mark', key: text }] : [{ ...token, kind: 'word', key }];
}

function keyOf(text: string): string {
  if (/^c\+\+$|^[cf]#$/i.test(text)) return text.toLowerCase();
  const bare = text.replaceAll('.', '').replace(/['’]s$/u, '');
  return singular(foldText(bare).replaceAll(' ', ''));
}

/** `Sr. Engineers`: the dot ends no sentence. */
function isDotOfAbbreviation({ text }: Raw, before: Raw | undefined): boolean {
  return text === '.' && before !== undefined && abbreviations.has(before.text.toLowerCase());
}

function isHyphen({ text }: Raw): boolean {
  return /^[-‐‑]$/u.test(text);
}

function isTight(first: Raw | undefined, second: Raw | undefined): boolean {
  return first !== undefined && second !== undefined && first.start + first.text.length === second.start;
}

function startsWithCapital(text: string): boolean {
  return /^['’]?[\p{Lu}\p{Lt}]/u.test(text) || /^\p{Ll}\p{Lu}/u.test(text);
}

function isUpper(text: string): boolean {
  return /^[\p{Lu}\p{N}.&]{2,}$/u.test(text);
}
