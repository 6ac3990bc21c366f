import { generations } from './data/honorifics.ts';
import { plainForms } from './data/legal-forms.ts';
import { foldText } from './fold-text.ts';
import { splitNameSuffix } from './split-name-suffix.ts';

const anyComma = /[,，،]/;
const notOnePerson = /[&@/|;:\d]/;
const mostWords = 4;

/**
 * The form in which a person's name is shown: white space collapsed, "Last, First" turned into "First Last".
 * A comma before a suffix ("Smith, Jr."), a legal form ("Acme, Inc.") or anything that does not read as one person
 * stays. For persons only. Idempotent.
 */
export function displayName(full: string): string {
  const text = full.replace(/\s+/gu, ' ').trim();
  if (!anyComma.test(text) || notOnePerson.test(text)) return text;
  const { parts, suffixes } = splitNameSuffix(text);
  const [family, given] = parts;
  if (parts.length !== 2 || family === undefined || given === undefined) return text;
  if (!readsAsFamilyAndGiven(family, given)) return text;
  return [moveGenerationToEnd(given, family), ...suffixes].join(', ');
}

function readsAsFamilyAndGiven(family: string, given: string): boolean {
  const familyTokens = foldText(family).split(' ');
  const givenTokens = foldText(given).split(' ');
  if (familyTokens[0] === '' || givenTokens[0] === '') return false;
  if (familyTokens.length > mostWords || givenTokens.length > mostWords) return false;
  return !givenTokens.some((token) => plainForms.has(token));
}

function moveGenerationToEnd(given: string, family: string): string {
  const cut = given.lastIndexOf(' ');
  const last = given.slice(cut + 1);
  if (cut < 0 || !generations.has(foldText(last))) return `${given} ${family}`;
  return `${given.slice(0, cut)} ${family} ${last}`;
}
