import { createHash } from 'node:crypto';

/** Beyond this many different texts something builds statements per call: those are not prepared. */
const MOST_NAMES = 1_000;
const names = new Map<string, string>();

/** The name under which a text is prepared on every connection; `undefined` means: do not prepare it. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}
