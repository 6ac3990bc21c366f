import { foldText } from '../../identity/names/fold-text.ts';

const unchanged = new Set(
  'securities news us is as this its his has was does series always plus bus gas yes less texas kansas arkansas paris wales los las des das apis sales texas minus hans ios saas paas iaas aws sas mas dos tres vegas athens brussels naples corps chaos lens canvas emirates philippines maldives bahamas seychelles honduras cyprus laos mauritius belarus barbados'.split(
    ' ',
  ),
);

const irregulars = new Map([
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['rabbis', 'rabbi'],
  ['taxis', 'taxi'],
  ['skis', 'ski'],
  ['selfies', 'selfie'],
  ['women', 'woman'],
  ['men', 'man'],
]);

/** The singular of a folded English word, well enough to compare words; the same for both sides of every comparison. */
export function singular(word: string): string {
  const irregular = irregulars.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 3 || !word.endsWith('s') || unchanged.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

/** The key under which a phrase of a vocabulary is kept and found: folded, each word singular. */
export function phraseKey(phrase: string): string {
  return foldText(phrase).split(' ').map(singular).join(' ');
}

/** The alternatives of a vocabulary's line. */
export function alternatives(text: string): string[] {
  return text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The lines of a vocabulary's table that say something. */
export function lines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A line `left = right`. */
export function equation(line: string): readonly [left: string, right: string] {
  const at = line.lastIndexOf('=');
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
