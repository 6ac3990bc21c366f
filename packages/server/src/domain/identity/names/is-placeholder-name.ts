import { placeholderPhrases, placeholderWords } from './data/placeholder-names.ts';
import { foldText } from './fold-text.ts';

const mayBeAddressOrTemplate = /[@/.{<%[$*|]/;
const longestPlaceholder = 60;
const longestAddress = 320;
const template = /\{\{.*\}\}|\{%.*%\}|^[[{<%$*|]+\s*(first|last|full|company|contact)?[\s_-]*name\b/i;
const bareEmail = /^<?(mailto:)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/i;
const webAddress = /^(https?:\/\/|www\.)\S+$|^(\S+\.)?linkedin\.com\/\S+$/i;
const bareNumber = /^(0+|(\d ?){7,})$/;
const filler = /^(x{2,}|(test|user|guest|member) ?\d+)$/;

/**
 * Whether a name names nobody: empty, without letters and digits, a word for "missing" (`unknown`, `n/a`,
 * `LinkedIn Member`, `[redacted]`, `test`), an unfilled template, a bare e-mail or web address or a phone number.
 * Never throws.
 * `folded` is the folded name where the caller has it.
 */
export function isPlaceholderName(name: string, folded: string = foldText(name)): boolean {
  return isPlaceholderFolded(folded) || isAddressOrTemplate(name.trim());
}

function isAddressOrTemplate(text: string): boolean {
  if (text.length > longestAddress || !mayBeAddressOrTemplate.test(text)) return false;
  return bareEmail.test(text) || webAddress.test(text) || template.test(text);
}

function isPlaceholderFolded(folded: string): boolean {
  if (folded === '') return true;
  if (folded.length > longestPlaceholder) return false;
  if (bareNumber.test(folded) || filler.test(folded)) return true;
  if (placeholderPhrases.has(folded)) return true;
  const firstWord = folded.slice(0, `${folded} `.indexOf(' '));
  if (!placeholderWords.has(firstWord) && firstWord !== 'n') return false;
  return folded
    .replace(/\bn a\b/g, 'na')
    .split(' ')
    .every((word) => placeholderWords.has(word));
}
