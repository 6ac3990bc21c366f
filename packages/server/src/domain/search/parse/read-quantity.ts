import { reasons } from '../data/relation-words.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { isPlainWord } from './read-modifiers.ts';
import type { Reading } from './reading.ts';
import type { Bounds } from './said.ts';

const spans = new Set('mile km kilometer kilometre minute min meter'.split(' '));
const times = new Set(
  'year month week day quarter hour yr jahr jahre jahren monat monate ano anos mes meses decade'.split(' '),
);
const afterYears = new Set(
  'of experience old in the industry business or more plus a role on job experiencia de erfahrung'.split(' '),
);

/** Reads `50-200 employees`, `more than $10M in funding`, `10+ years of experience`, and a bare `20`. */
export function readQuantity(reading: Reading): boolean {
  const amount = readAmount(reading, reading.at);
  if (amount === null) return false;
  if (isDistance(reading, amount)) return leaveDistance(reading, amount);
  if (isTime(reading, amount)) return leaveYears(reading, amount);
  if (isCountOfPeople(reading, amount)) return leaveCount(reading);
  const unit = amount.unit ?? unitOfNext(reading, amount);
  if (unit === null) {
    if (isCount(reading, amount)) reading.leave(amount.to, reasons.count);
    else reading.leave(afterNoun(reading, amount.to), reasons.bareNumber);
    return true;
  }
  if (reading.negation?.group === null) return leaveNegated(reading, amount);
  if (unit === 'employees') reading.say({ kind: 'size', bounds: whole(amount.bounds) }, amount.to);
  else {
    const kind = unit === 'revenue' ? 'revenue' : 'raised';
    reading.say({ kind, bounds: whole(amount.bounds), currency: amount.currency }, amount.to);
  }
  return true;
}

/** `bigger than 50 but smaller than 200 employees`: the unit is said once, at the end. */
function unitOfNext(reading: Reading, amount: Amount): Amount['unit'] {
  const next = reading.token(amount.to);
  if (next === undefined || !['and', 'but', 'or', ',', 'y', 'und', 'aber', 'pero'].includes(next.key)) return null;
  const follower = readAmount(reading, amount.to + 1);
  return follower?.unit ?? null;
}

function leaveNegated(reading: Reading, amount: Amount): boolean {
  const from = reading.negation?.from ?? reading.at;
  reading.leave(amount.to, reasons.notSize, from);
  reading.negation = null;
  return true;
}

/** `10 people in sales` counts whom to find; `10 person companies` says how big they are. */
function isCountOfPeople(reading: Reading, { to, unit, hasSign }: Amount): boolean {
  if (unit !== 'employees' || hasSign || reading.items.length > 0 || reading.subject !== null) return false;
  if (reading.token(reading.at)?.kind !== 'number' || reading.token(reading.at + 1)?.kind !== 'word') return false;
  return (
    reading.match(to, 'company') === null &&
    reading.match(to, 'size') === null &&
    reading.match(to, 'industry') === null
  );
}

function leaveCount(reading: Reading): boolean {
  reading.leave(reading.at + 1, reasons.count);
  return true;
}

/** `more than 100 branches`: what the number counts belongs to it. */
function afterNoun(reading: Reading, at: number): number {
  return isPlainWord(reading, at) || reading.best(at, 'noun') !== null ? at + 1 : at;
}

function isCount(reading: Reading, { to, hasSign, currency }: Amount): boolean {
  if (hasSign || currency !== null) return false;
  const isFirst = reading.items.length === 0;
  return isFirst && reading.token(to) !== undefined;
}

function isDistance(reading: Reading, { to }: Amount): boolean {
  return spans.has(reading.token(to)?.key ?? '');
}

/** `within 50 miles of`. */
function leaveDistance(reading: Reading, { to }: Amount): boolean {
  let end = to + 1;
  while (['of', 'from', 'around', 'away', 'radiu'].includes(reading.token(end)?.key ?? '')) end++;
  const before = reading.token(reading.at - 1);
  const from = ['within', 'in', 'up', 'inside'].includes(before?.key ?? '') ? reading.at - 1 : reading.at;
  reading.leave(end, reasons.distance, from);
  reading.slot = 'place';
  return true;
}

function isTime(reading: Reading, { to, unit }: Amount): boolean {
  return unit === null && times.has(reading.token(to)?.key ?? '');
}

function leaveYears(reading: Reading, { to }: Amount): boolean {
  let end = to + 1;
  while (afterYears.has(reading.token(end)?.key ?? '') && reading.token(end + 1)?.kind !== undefined) {
    if (reading.token(end)?.key === 'in' && !['the', 'role', 'industry'].includes(reading.token(end + 1)?.key ?? ''))
      break;
    end++;
  }
  if (['experience', 'old', 'experiencia', 'erfahrung'].includes(reading.token(end)?.key ?? '')) end++;
  reading.leave(end, reasons.years);
  return true;
}

function whole({ min, max }: Bounds): Bounds {
  return { min: min === null ? null : Math.round(min), max: max === null ? null : Math.round(max) };
}
