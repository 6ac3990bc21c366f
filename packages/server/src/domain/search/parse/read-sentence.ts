import { reasons } from '../data/relation-words.ts';
import type { Slot } from './meaning.ts';
import { readCompanyName } from './read-company.ts';
import { readKeyword } from './read-keyword.ts';
import { readPlace } from './read-place.ts';
import { readQuantity } from './read-quantity.ts';
import { readRelation } from './read-relation.ts';
import { readRole } from './read-role.ts';
import { readStage } from './read-stage.ts';
import { readThing } from './read-thing.ts';
import { Reading } from './reading.ts';

const readers = [
  readStage,
  readQuantity,
  readRelation,
  readNegator,
  readCompanyName,
  readPlace,
  readRole,
  readThing,
  readLink,
  readStop,
  readKeyword,
  readRest,
] as const;

/** Reads a prompt from left to right: at each place the first reader that knows what stands there takes it. */
export function readSentence(prompt: string): Reading {
  const reading = new Reading(prompt);
  while (!reading.isDone) {
    const { at } = reading;
    readers.some((read) => read(reading));
    if (reading.at <= at) throw new Error('A reader took nothing.');
  }
  closeNegation(reading);
  return reading;
}

/** `not`, `except`, and with a preposition in it `not working at`. */
function readNegator(reading: Reading): boolean {
  const found = reading.best(reading.at, 'negator');
  if (found === null) return false;
  closeNegation(reading);
  const isOnce = reading.token(reading.at)?.key === 'non';
  reading.negation = { from: reading.at, isOnce, group: null };
  const opened = found.length > 1 ? reading.match(reading.at + found.length - 1, 'preposition') : null;
  reading.pass(reading.at + found.length);
  reading.isLinked = false;
  reading.hasPreposition = opened !== null;
  reading.slot = opened?.meaning.slot ?? reading.slot;
  return true;
}

/** A word that excludes and has nothing after it is said to have no use. */
function closeNegation(reading: Reading): void {
  const { negation } = reading;
  reading.negation = null;
  if (negation === null || negation.group !== null) return;
  const to = reading.isDone ? reading.tokens.length : reading.at;
  const wasLeft = reading.pieces.some((piece) => piece.from <= negation.from && piece.to > negation.from);
  if (!wasLeft) {
    reading.mark(negation.from, negation.from + 1, 'unsupported');
    reading.pieces.push({ from: negation.from, to, reason: reasons.notCompanyKind });
  }
}

function readLink(reading: Reading): boolean {
  const token = reading.token(reading.at);
  const stop = reading.match(reading.at, 'stop');
  if (token === undefined || (stop !== null && stop.length > Math.max(1, reading.longest(reading.at)))) return false;
  if (token.kind === 'mark') return readMark(reading, token.text);
  const conjunction = reading.best(reading.at, 'conjunction');
  if (conjunction !== null) {
    reading.pass(reading.at + conjunction.length);
    reading.isLinked = reading.items.length > 0;
    return true;
  }
  const preposition = reading.best(reading.at, 'preposition');
  if (preposition === null) return false;
  reading.pass(reading.at + preposition.length);
  if (endsExclusion(reading, preposition.meaning.slot)) reading.negation = null;
  reading.slot = preposition.meaning.slot;
  reading.hasPreposition = true;
  return true;
}

/** `not in Berlin with 50 employees`; but in `excluding banks in France` the place still belongs to the banks. */
function endsExclusion({ negation, isLinked, last }: Reading, slot: Slot): boolean {
  if (negation === null || negation.group === null || isLinked) return false;
  return slot !== 'place' || last?.negated !== true || last.kind === 'place';
}

function readMark(reading: Reading, mark: string): boolean {
  reading.pass(reading.at + 1);
  if (mark === ',' || mark === '/') reading.isLinked = reading.items.length > 0;
  else if (/^[.;?!:]$/.test(mark)) {
    closeNegation(reading);
    reading.slot = null;
    reading.isLinked = false;
  }
  return true;
}

function readStop(reading: Reading): boolean {
  const found = reading.match(reading.at, 'stop');
  if (found === null || found.length < reading.longest(reading.at)) return false;
  reading.pass(reading.at + found.length);
  return true;
}

/** Whatever nobody took is a word to look for. */
function readRest(reading: Reading): boolean {
  const text = reading.textOf(reading.at, reading.at + 1).toLowerCase();
  reading.say({ kind: 'keyword', text }, reading.at + 1);
  return true;
}
