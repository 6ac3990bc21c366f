import { legalForms } from '../../identity/names/data/legal-forms.ts';
import { foldText } from '../../identity/names/fold-text.ts';
import { institutionWords } from '../data/relation-words.ts';
import type { Reading } from './reading.ts';

const strictlyLegal = new Set(
  'gmbh inc ltd llc plc corp bv srl sarl ag kg ab oy sa spa limited incorporated nv llp pty'.split(' '),
);
const genericKinds = [
  'industry',
  'company',
  'size',
  'stage',
  'person',
  'function',
  'title',
  'level',
  'noun',
  'place',
] as const;
const institutions = new Set(institutionWords.split(' '));

/** Reads the name of a company: after `at`, with a legal form, in quotes, or well known. */
export function readCompanyName(reading: Reading): boolean {
  const token = reading.token(reading.at);
  if (token === undefined) return false;
  if (token.kind === 'domain') return say(reading, { domain: token.key }, reading.at + 1);
  if (token.kind === 'quoted') return readQuoted(reading, token.text);
  if (reading.slot === 'topic') return readTool(reading);
  const end = endOfName(reading);
  if (end === null) return false;
  const start = reading.at;
  const first = reading.token(start);
  const last = reading.token(end - 1);
  if (first === undefined || last === undefined) return false;
  return say(reading, { name: reading.textOf(start, end) }, end);
}

function say(
  reading: Reading,
  { name, domain }: { readonly name?: string; readonly domain?: string },
  to: number,
): boolean {
  if (domain !== undefined) reading.say({ kind: 'domain', domain }, to);
  else if (name !== undefined) reading.say({ kind: 'companyName', name }, to);
  return true;
}

/** After `using`, the name of a company is that of its product. */
function readTool(reading: Reading): boolean {
  const known = reading.match(reading.at, 'employer');
  if (known === null) return false;
  const to = reading.at + known.length;
  reading.say({ kind: 'keyword', text: reading.textOf(reading.at, to).toLowerCase() }, to);
  return true;
}

/** Quotes hold a company where one is expected, and else words to look for. */
function readQuoted(reading: Reading, text: string): boolean {
  const inner = text.slice(1, -1).trim();
  if (foldText(inner) === '') return false;
  if (isNameExpected(reading) || reading.last?.kind === 'companyName')
    return say(reading, { name: inner }, reading.at + 1);
  reading.say({ kind: 'keyword', text: inner.toLowerCase() }, reading.at + 1);
  return true;
}

function isNameExpected({ slot, hasPreposition, isLinked, last }: Reading): boolean {
  if (isLinked && (last?.kind === 'companyName' || last?.kind === 'domain')) return true;
  return hasPreposition && (slot === 'company' || slot === 'of' || slot === 'from' || slot === 'for');
}

function endOfName(reading: Reading): number | null {
  const run = endOfCapitals(reading, reading.at);
  const legal = endOfLegalForm(reading, run);
  if (legal !== null) return legal;
  const known = reading.match(reading.at, 'employer');
  const isCapital = reading.token(reading.at)?.capital === true;
  if (known !== null && (isCapital || reading.slot === 'company') && run <= reading.at + known.length)
    return reading.at + known.length;
  if (isInstitution(reading, run)) return run;
  if (!isNameExpected(reading)) return known !== null && isCapital ? reading.at + known.length : null;
  if (isCapital) return isDescription(reading, run) || !isProperName(reading, run) ? null : run;
  return endOfSmallName(reading);
}

/** Words with capitals, `&` between them, and `of` where an institution is named so (`Bank of America`). */
function endOfCapitals(reading: Reading, start: number): number {
  let at = start;
  while (isCapitalWord(reading, at)) {
    const link = reading.token(at + 1);
    const isLinked =
      link?.text === '&' ||
      (institutions.has(reading.token(at)?.key ?? '') && ['of', 'for', 'de'].includes(link?.key ?? ''));
    at += isLinked && isCapitalWord(reading, at + 2) ? 2 : 1;
  }
  return at;
}

function isCapitalWord(reading: Reading, at: number): boolean {
  const token = reading.token(at);
  return token !== undefined && token.kind === 'word' && token.capital && token.text !== '&';
}

function isInstitution(reading: Reading, run: number): boolean {
  for (let at = reading.at; at < run - 1; at++) {
    if (
      institutions.has(reading.token(at)?.key ?? '') &&
      ['of', 'for', 'de'].includes(reading.token(at + 1)?.key ?? '')
    )
      return true;
  }
  return false;
}

function endOfLegalForm(reading: Reading, run: number): number | null {
  for (let at = reading.at + 1; at <= run && at < reading.at + 6; at++) {
    const token = reading.token(at);
    if (token === undefined || !isCapitalWord(reading, at - 1)) return null;
    const key = foldText(token.text.replaceAll('.', ''));
    if (strictlyLegal.has(key) && legalForms.has(key) && (at < run || /^[a-z.]+$/i.test(token.text))) return at + 1;
  }
  return null;
}

/** `at remote companies`, `at B2B SaaS`: words that say what kind of companies, not which. */
function isDescription(reading: Reading, run: number): boolean {
  const kinds = ['company', 'size', 'stage', 'industry'] as const;
  if (kinds.some((kind) => reading.best(run, kind) !== null)) return true;
  return run - reading.at > 1 && isAllCodes(reading, run) && reading.match(run - 1, 'industry') !== null;
}

/** Capitals with nothing but known words in them are a kind of company, unless several of them make a name (`Deutsche Bank`). */
function isProperName(reading: Reading, run: number): boolean {
  let at = reading.at;
  let known = 0;
  while (at < run) {
    const found = genericKinds.map((kind) => reading.match(at, kind)).filter((match) => match !== null);
    const length = Math.max(0, ...found.map((match) => match.length));
    if (length === 0) return true;
    known += 1;
    at += length;
  }
  const words = run - reading.at;
  const isGeneric = (['stage', 'size', 'company'] as const).some((kind) => hasKind(reading, run, kind));
  return (
    !isGeneric && known > 1 && words > 1 && !/s$/i.test(reading.token(run - 1)?.text ?? '') && !isAllCodes(reading, run)
  );
}

function hasKind(reading: Reading, run: number, kind: 'stage' | 'size' | 'company'): boolean {
  for (let at = reading.at; at < run; at++) if (reading.match(at, kind) !== null && kind !== 'company') return true;
  return kind === 'company' && reading.match(run - 1, 'company')?.meaning.isSoft === false;
}

function isAllCodes(reading: Reading, run: number): boolean {
  for (let at = reading.at; at < run; at++) if (!/\p{Lu}.*\p{Lu}/u.test(reading.token(at)?.text ?? '')) return false;
  return true;
}

/** `at openai`: unknown words without capitals. */
function endOfSmallName(reading: Reading): number | null {
  const isStrong =
    reading.slot === 'company' || (reading.isLinked && reading.last?.kind === 'companyName') || reading.isAllSmall;
  if (!isStrong || reading.slot === 'for') return null;
  let at = reading.at;
  while (reading.token(at)?.kind === 'word' && !reading.isKnown(at)) at++;
  const employer = reading.match(at, 'employer');
  if (at === reading.at && employer !== null && reading.slot === 'company') return at + employer.length;
  return at === reading.at || isDescription(reading, at) ? null : at;
}
