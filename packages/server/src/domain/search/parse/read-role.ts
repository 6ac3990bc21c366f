import type { JobFunction, Seniority } from '@puffle/contract';
import { isPlainWord, readModifiers } from './read-modifiers.ts';
import { readTail } from './read-role-tail.ts';
import type { Reading } from './reading.ts';
import type { Role } from './said.ts';

const levelsOfCompanies = new Set<Seniority>(['founder', 'owner', 'partner', 'c_suite', 'entry']);

/** Reads whom the sentence asks for: a title, a level, a function with people in it, and what belongs to them. */
export function readRole(reading: Reading): boolean {
  const start = reading.at;
  const adjective = reading.best(start, 'adjective');
  const at = start + (adjective?.length ?? 0);
  const levels = adjective?.meaning.levels ?? [];
  return (
    readTitle(reading, at, levels) ||
    readLevel(reading, at, levels) ||
    readModified(reading, at, levels) ||
    readFunctionPeople(reading, at, levels) ||
    (adjective !== null && sayRole(reading, { levels }, at))
  );
}

/** `data scientists`, `CTOs`, `professors of physics`. */
function readTitle(reading: Reading, at: number, adjective: readonly Seniority[]): boolean {
  const title = reading.best(at, 'title');
  if (title !== null && isOfCompany(reading, at, title.length)) return false;
  if (title !== null) return sayRole(reading, { titles: title.meaning.titles, adjective }, at + title.length);
  const noun = reading.best(at, 'noun');
  if (noun === null) return false;
  const tail = readTail(reading, at + noun.length, { isNoun: true, noun: noun.meaning.noun });
  return sayRole(
    reading,
    { titles: [`${noun.meaning.noun}${tail?.text ?? ''}`], adjective },
    tail?.to ?? at + noun.length,
  );
}

/** `VC firms`: an abbreviation that is a title alone. */
function isOfCompany(reading: Reading, at: number, length: number): boolean {
  return reading.match(at, 'industry')?.length === length && reading.best(at + length, 'company') !== null;
}

/** `VPs of sales`, `director, marketing`, `heads of growth`. */
function readLevel(reading: Reading, at: number, adjective: readonly Seniority[]): boolean {
  const level = reading.best(at, 'level');
  if (level === null) return false;
  const { levels, functions } = level.meaning;
  const end = at + level.length;
  if (functions.length > 0) return sayRole(reading, { levels, functions, functionsStand: 'before' }, end);
  const tail = readTail(reading, end, { isNoun: false, noun: '' });
  const allLevels = [...new Set([...levels, ...adjective])];
  if (tail === null) return sayRole(reading, { levels: allLevels }, end);
  if (tail.functions.length > 0)
    return sayRole(reading, { levels: allLevels, functions: tail.functions, functionsStand: 'after' }, tail.to);
  return sayRole(
    reading,
    { titles: tail.texts.map((text) => `${reading.singularOf(at, end)} of ${text}`), adjective },
    tail.to,
  );
}

/** `sales and marketing directors`, `python developers`, `finance people`. */
function readModified(reading: Reading, at: number, adjective: readonly Seniority[]): boolean {
  const modifiers = readModifiers(reading, at);
  if (modifiers === null) return false;
  const { to, parts, functions } = modifiers;
  const level = reading.match(to, 'level');
  if (level !== null && functions !== null && level.meaning.functions.length === 0) {
    const levels = [...new Set([...level.meaning.levels, ...adjective])];
    return sayRole(reading, { levels, functions, functionsStand: 'before' }, to + level.length);
  }
  const people = reading.match(to, 'person');
  if (people !== null && functions !== null)
    return sayRole(reading, { functions, levels: adjective }, to + people.length);
  if (reading.token(to)?.key === 'lead')
    return sayRole(reading, { titles: parts.map((part) => `${part} lead`), adjective }, to + 1);
  const head = reading.match(to, 'noun') ?? (level !== null && canBeTitled(level.meaning.levels) ? level : null);
  if (head === null) return false;
  const noun = reading.singularOf(to, to + head.length);
  return sayRole(reading, { titles: parts.map((part) => `${part} ${noun}`), adjective }, to + head.length);
}

/** `branch managers` is a title; `crypto founders` is not. */
function canBeTitled(levels: readonly Seniority[]): boolean {
  return (
    levels.length === 1 &&
    levels.every((level) => !levelsOfCompanies.has(level) && level !== 'vp' && level !== 'senior')
  );
}

/** `marketers`, and `marketing` where a function is meant. */
function readFunctionPeople(reading: Reading, at: number, adjective: readonly Seniority[]): boolean {
  const people = reading.best(at, 'functionPeople');
  if (people !== null)
    return sayRole(reading, { functions: [people.meaning.job], levels: adjective }, at + people.length);
  return readBareFunction(reading, at, adjective);
}

/** `people in marketing or sales`, `directors in finance`; with a title before it, or about companies, it is an industry. */
function readBareFunction(reading: Reading, at: number, adjective: readonly Seniority[]): boolean {
  const found = reading.best(at, 'function');
  if (found === null || adjective.length > 0 || isPartOfName(reading, at, found.length)) return false;
  const { job } = found.meaning;
  const end = at + found.length;
  const industry = reading.match(at, 'industry');
  const isIndustry = industry !== null && industry.length === found.length && !isFunctionMeant(reading, job, end);
  if (isIndustry || (reading.subject === 'company' && reading.negation === null)) return false;
  if (addToLastRole(reading, [job], end)) return true;
  return sayRole(reading, { functions: [job] }, end);
}

/** Words for fields that are industries rather than functions, unless something says otherwise. */
const ratherIndustries = new Set<JobFunction>([
  'healthcare',
  'education',
  'consulting',
  'legal',
  'supply_chain',
  'security',
]);

function isFunctionMeant(reading: Reading, job: JobFunction, end: number): boolean {
  if (reading.match(end, 'company') !== null || isFieldWord(reading, end)) return false;
  const role = lastRole(reading);
  if (reading.negation?.group === 'role') return true;
  if (role === null) return reading.subject === 'person' && !ratherIndustries.has(job);
  if (role.titles.length > 0) return false;
  if (role.functions.length > 0) return reading.isLinked && reading.last?.kind === 'role';
  return (
    !ratherIndustries.has(job) && !role.levels.every((level) => levelsOfCompanies.has(level) && level !== 'c_suite')
  );
}

/** `data rooms`, `DTC brands`: the word belongs to what stands beside it. */
function isPartOfName(reading: Reading, at: number, length: number): boolean {
  const { last, subject } = reading;
  if (last?.kind === 'industry' && last.to === at && reading.best(at, 'company') !== null) return true;
  const end = at + length;
  const isBeside = isPlainWord(reading, end) || reading.best(end, 'company') !== null;
  return subject === null && isBeside && reading.match(at, 'industry') === null;
}

function isFieldWord(reading: Reading, at: number): boolean {
  return ['industry', 'sector', 'space', 'vertical', 'market'].includes(reading.token(at)?.key ?? '');
}

function lastRole(reading: Reading): Role | null {
  for (const item of reading.items.toReversed()) if (item.kind === 'role' && !item.negated) return item.role;
  return null;
}

/** `directors in finance or sales`: the function belongs to the level that was named without one. */
function addToLastRole(reading: Reading, functions: readonly JobFunction[], to: number): boolean {
  const last = reading.last;
  if (reading.negation !== null || last?.kind !== 'role' || last.negated || last.role.titles.length > 0) return false;
  const isOpen = reading.isLinked || reading.hasPreposition;
  const canShare = last.role.functions.length === 0 ? !reading.isLinked : reading.isLinked;
  if (!isOpen || !canShare || last.role.functionsStand === 'before') return false;
  const role: Role = { ...last.role, functions: [...last.role.functions, ...functions], functionsStand: 'after' };
  reading.amendLast({ kind: 'role', role }, to);
  return true;
}

function sayRole(reading: Reading, part: Partial<Role>, to: number): boolean {
  if (to <= reading.at) return false;
  const role: Role = {
    titles: [],
    levels: [],
    functions: [],
    adjective: [],
    functionsStand: null,
    continues: reading.isLinked && reading.last?.kind === 'role',
    ...part,
  };
  reading.say({ kind: 'role', role }, to);
  reading.noteSubject('person');
  return true;
}
