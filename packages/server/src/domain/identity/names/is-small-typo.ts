const shortestLength = 6;
const genderEndings = /[aeiouаяые]$/;

/**
 * Whether two different folded tokens are one slip apart: a letter added, missing, replaced or two neighbours swapped,
 * in tokens of at least six letters with the same first letter. An added final vowel (Ivanov, Ivanova) and a digit
 * are no slip; with `givenName`, nor is anything in the last two letters (Christian, Christina; Daniel, Daniela).
 */
export function isSmallTypo(a: string, b: string, givenName: boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortestLength || long.length - short.length > 1 || short[0] !== long[0]) return false;
  const { end, rests } = compareEnds(short, long);
  if (givenName && end < 2) return false;
  if (short.length !== long.length && end === 0 && genderEndings.test(long)) return false;
  return isOneEdit(...rests);
}

/** Whether two different words are one letter apart: one added, missing, replaced, or two neighbours swapped; a digit is no letter. */
export function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.length - short.length <= 1 && isOneEdit(...compareEnds(short, long).rests);
}

/** What two words share at the end, and what is left between what they share at both ends. */
function compareEnds(short: string, long: string): { end: number; rests: [string, string] } {
  const start = sharedPrefixLength(short, long);
  const end = sharedSuffixLength(short, long, start);
  return { end, rests: [short.slice(start, short.length - end), long.slice(start, long.length - end)] };
}

function isOneEdit(a: string, b: string): boolean {
  if (/\p{N}/u.test(a + b)) return false;
  if (a.length + b.length <= 2) return a.length <= 1 && b.length <= 1;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

function sharedPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sharedSuffixLength(short: string, long: string, start: number): number {
  let length = 0;
  while (length < short.length - start && short[short.length - 1 - length] === long[long.length - 1 - length]) length++;
  return length;
}
