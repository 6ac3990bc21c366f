import { cleanText } from './text.ts';

/** The domains of a text that lists several (`acme.com; acme.de`); the text itself when a part has no dot. */
export function splitDomains(value: string): readonly string[] {
  const parts = cleanText(value)
    .split(/[\s,;|]+/)
    .filter(Boolean);
  return parts.length > 1 && parts.every((part) => part.includes('.')) ? parts : [value];
}
