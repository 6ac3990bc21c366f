/** One writing system, `mixed` for several or one that is not in the table, `none` for a text without letters. */
export type NameScript = (typeof scripts)[number][0] | 'mixed' | 'none';

const asciiOnly = /^[a-z0-9 ]*$/;
const scripts = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['han', /\p{Script=Han}/u],
  ['hiragana', /\p{Script=Hiragana}/u],
  ['katakana', /\p{Script=Katakana}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['thai', /\p{Script=Thai}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['georgian', /\p{Script=Georgian}/u],
] as const;
const otherLetter =
  /[\p{L}--[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}ー]]/v;

/** The script that the letters of a folded text are written in. Never throws. */
export function nameScript(folded: string): NameScript {
  if (asciiOnly.test(folded)) return /[a-z]/.test(folded) ? 'latin' : 'none';
  const found = scripts.filter(([, pattern]) => pattern.test(folded));
  if (otherLetter.test(folded) || found.length > 1) return 'mixed';
  return found[0]?.[0] ?? 'none';
}
