const plainAscii = /^[\x20-\x7e]*$/;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unfitForKey = /[\u0000-\u001f\u007f-\u009f\ufffd]/;

/** NFKC without zero-width characters and BOM, trimmed; a lone surrogate becomes U+FFFD. Total and idempotent. */
export function cleanText(value: unknown): string {
  if (typeof value !== 'string') return '';
  if (plainAscii.test(value)) return value.trim();
  return settle(value.toWellFormed(), (text) => text.replace(invisible, '').normalize('NFKC').trim());
}

/** `cleanText` in lower case: the form in which keys are compared. */
export function foldText(value: unknown): string {
  const text = cleanText(value);
  if (plainAscii.test(text)) return text.toLowerCase();
  return settle(text, (current) => cleanText(current.toLowerCase()));
}

/** Whether a cleaned text may stand in a key: no control characters, no half characters. */
export function isKeyText(text: string): boolean {
  return text !== '' && !unfitForKey.test(text);
}

/** A percent-encoded path segment as folded text; null when the escapes are broken or nested. */
export function decodeSegment(segment: string): string | null {
  if (!segment.includes('%')) return foldText(segment);
  try {
    const decoded = foldText(decodeURIComponent(segment));
    return decoded.includes('%') ? null : decoded;
  } catch {
    return null;
  }
}

function settle(text: string, step: (text: string) => string): string {
  let current = text;
  for (let round = 0; round < 8; round++) {
    const next = step(current);
    if (next === current) break;
    current = next;
  }
  return current;
}
