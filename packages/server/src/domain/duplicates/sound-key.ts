const latin = /^[a-z]+$/;
const longest = 6;

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/ph/g, 'f'],
  [/sch|sh|cz|tsch|zh|ch(?=[ei])/g, 's'],
  [/ck|ch|qu?/g, 'k'],
  [/gh(?=[^aeiou]|$)/g, ''],
  [/c(?=[eiy])/g, 's'],
  [/[cg]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/[wv]/g, 'f'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/m/g, 'n'],
];

/**
 * How a folded word sounds, roughly: consonants only, those that are mistaken for one another alike. Words that sound alike, or differ
 * by a vowel or a doubled letter, share it. Words of other scripts stand for themselves.
 */
export function soundKey(word: string): string {
  if (!latin.test(word)) return word.slice(0, longest);
  const spelled = spellings.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
  const first = /^[aeiouyhj]/.test(spelled) ? 'a' : '';
  const consonants = spelled.replace(/[aeiouyhj]/g, '').replace(/(.)\1+/g, '$1');
  return `${first}${consonants}`.slice(0, longest);
}
