import type { Industry, JobFunction } from '@puffle/contract';
import type { Reading } from './reading.ts';

/** Words before a noun of occupation: each part makes a title of its own with the noun. `functions`: when all are functions. */
export type Modifiers = {
  readonly to: number;
  readonly parts: readonly string[];
  readonly functions: readonly JobFunction[] | null;
};

type Part = { readonly to: number; readonly text: string; readonly functions: readonly JobFunction[] | null };

const mostParts = 5;
const mostWords = 3;
/** Fields in which people are named after what they work on (`cloud engineers`), not after the business of their employer. */
const fieldsOfWork = new Set<Industry>([
  ...(['software', 'cloud', 'hardware', 'security', 'artificial_intelligence', 'data_analytics', 'robotics'] as const),
  ...(['semiconductors', 'design', 'legal', 'accounting', 'marketing', 'real_estate', 'insurance', 'travel'] as const),
  ...(['music', 'film', 'iot', 'machinery', 'architecture', 'research', 'gaming'] as const),
]);

/** Reads modifiers that are followed by a noun or a level. */
export function readModifiers(reading: Reading, start: number): Modifiers | null {
  const parts: Part[] = [];
  let at = start;
  while (parts.length < mostParts) {
    const part = readPart(reading, at);
    if (part === null) return null;
    parts.push(part);
    if (isHead(reading, part.to)) return together(parts);
    at = afterLink(reading, part.to);
    if (at === part.to) return null;
  }
  return null;
}

function together(parts: readonly Part[]): Modifiers {
  const functions = parts.every((part) => part.functions !== null)
    ? parts.flatMap((part) => part.functions ?? [])
    : null;
  return { to: parts.at(-1)?.to ?? 0, parts: parts.map(({ text }) => text), functions };
}

function isHead(reading: Reading, at: number): boolean {
  return (
    reading.token(at)?.key === 'lead' ||
    reading.best(at, 'noun') !== null ||
    reading.best(at, 'level') !== null ||
    reading.best(at, 'person') !== null
  );
}

/** One field: a function (`sales`), a field of work (`cloud`), or words that no vocabulary has (`python`). */
function readPart(reading: Reading, start: number): Part | null {
  const title = readTitlePart(reading, start);
  if (title !== null) return title;
  let at = start;
  let isAllFunctions = true;
  const functions: JobFunction[] = [];
  while (at < start + mostWords) {
    const known = fieldAt(reading, at, 'function');
    const field = fieldAt(reading, at, 'industry');
    if (known !== null) {
      functions.push(known.meaning.job);
      at += known.length;
    } else if (
      isPlainWord(reading, at) ||
      (field !== null && isFieldOfWork(field.meaning.industries) && !field.meaning.isFirm)
    ) {
      isAllFunctions = false;
      at += field?.length ?? 1;
    } else break;
  }
  if (at === start) return null;
  const text = reading.textOf(start, at).toLowerCase();
  return { to: at, text, functions: isAllFunctions && functions.length === 1 ? functions : null };
}

/** What stands before the noun of a known title: `electrical` in `mechanical and electrical engineers`. */
function readTitlePart(reading: Reading, start: number): Part | null {
  const title = reading.best(start, 'title');
  const to = start + (title?.length ?? 0) - 1;
  if (to <= start || reading.match(to, 'noun') === null) return null;
  return { to, text: reading.textOf(start, to).toLowerCase(), functions: null };
}

/** A field, also where it begins a title, as `hardware` does in `software and hardware engineers`. */
function fieldAt<Kind extends 'function' | 'industry'>(reading: Reading, at: number, kind: Kind) {
  return reading.best(at, kind) ?? (reading.best(at, 'title') === null ? null : reading.match(at, kind));
}

function isFieldOfWork(industries: readonly Industry[]): boolean {
  return industries.every((industry) => fieldsOfWork.has(industry));
}

/** A word that no vocabulary has. */
export function isPlainWord(reading: Reading, at: number): boolean {
  return reading.token(at)?.kind === 'word' && !reading.isKnown(at);
}

function afterLink(reading: Reading, at: number): number {
  const comma = reading.token(at)?.text === ',' ? at + 1 : at;
  return reading.match(comma, 'conjunction') === null ? comma : comma + 1;
}
