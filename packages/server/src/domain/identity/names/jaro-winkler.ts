const prefixWeight = 0.1;
const longestPrefix = 4;
const scratchLength = 64;
const scratch = { takenInB: new Uint8Array(scratchLength), matched: new Uint16Array(scratchLength) };

/**
 * Jaro-Winkler similarity of two strings, 0 (nothing in common) to 1 (equal), over UTF-16 units; prefix weight 0.1 up
 * to four units, applied at every score. Symmetric. Two empty strings are equal. Quadratic: callers bound the length.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  // Greedy matching is not symmetric by itself.
  const jaro = a < b ? jaroSimilarity(a, b) : jaroSimilarity(b, a);
  let prefix = 0;
  while (prefix < longestPrefix && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * prefixWeight * (1 - jaro);
}

function jaroSimilarity(a: string, b: string): number {
  const { takenInB, matched } = scratchFor(Math.max(a.length, b.length));
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    const unit = a.charCodeAt(i);
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (takenInB[j] === 1 || unit !== b.charCodeAt(j)) continue;
      takenInB[j] = 1;
      matched[count++] = unit;
      break;
    }
  }
  if (count === 0) return 0;
  let outOfOrder = 0;
  for (let j = 0, k = 0; j < b.length; j++) {
    if (takenInB[j] === 1 && matched[k++] !== b.charCodeAt(j)) outOfOrder++;
  }
  return (count / a.length + count / b.length + (count - outOfOrder / 2) / count) / 3;
}

function scratchFor(length: number): typeof scratch {
  if (length > scratchLength) return { takenInB: new Uint8Array(length), matched: new Uint16Array(length) };
  scratch.takenInB.fill(0);
  return scratch;
}
