import anyAscii from 'any-ascii';

const foldedAscii = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const plainAscii = /^[ -~]*$/;
const apostrophes = /['`´‘’‛′ʹʻʼʽʾʿ΄᾽᾿`´׳ꞌ＇]/g;
// Dakuten and the vowel signs of Indic and Thai scripts tell names apart; accents, harakat and niqqud do not.
const dropped =
  /[\p{Default_Ignorable_Code_Point}\u0640[[\p{M}&&[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]]--[\u3099\u309a]]]/gv;
const extendedLatin = /[\p{Script=Latin}--[a-z]]+/gv;
const letterVariants = /[ςیىکة]/g;
const separators = /[^\p{L}\p{N}\p{M}]+/gu;

const variantOf: Readonly<Record<string, string>> = { ς: 'σ', ی: 'ي', ى: 'ي', ک: 'ك', ة: 'ه' };

/**
 * Folds text for search and comparison: NFKC, lower case, accents and marks removed, Latin letters that do not
 * decompose (ł ø đ ß æ ı …) written in ASCII, apostrophes dropped, every run of anything that is neither a letter nor
 * a digit turned into one space, trimmed. Other scripts stay as they are. Idempotent; never throws.
 */
export function foldText(value: string): string {
  return plainAscii.test(value) ? foldAscii(value) : foldUnicode(value);
}

function foldAscii(value: string): string {
  const lower = value.toLowerCase();
  if (foldedAscii.test(lower)) return lower;
  return lower
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function foldUnicode(value: string): string {
  return value
    .replace(apostrophes, '')
    .normalize('NFKC')
    .replace(apostrophes, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(dropped, '')
    .replace(extendedLatin, (letters) => anyAscii(letters).toLowerCase().replace(apostrophes, ''))
    .replace(letterVariants, (letter) => variantOf[letter] ?? letter)
    .normalize('NFC')
    .replace(separators, ' ')
    .trim();
}
