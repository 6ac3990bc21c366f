import { type SearchLine, searchLines } from './search-lines.ts';

/** One word or address to look for in the search text of a Lead; `line` null: anywhere. */
export type TextMatch = {
  readonly line: SearchLine | null;
  readonly text: string;
  readonly mode: 'anywhere' | 'word-start' | 'exact';
};

/** What stands in the search text of every Lead that matches. */
export function soughtText({ line, text, mode }: TextMatch): string {
  if (mode === 'exact') return `\n${line === null ? '' : searchLines[line]}|\t${text}\t`;
  return mode === 'word-start' ? ` ${text}` : text;
}

/** The regular expression that says whether the text stands in a line of the right kind; null where the text itself says so. */
export function linePattern(match: TextMatch): string | null {
  if (match.line === null || match.mode === 'exact') return null;
  return `\\n${searchLines[match.line]}\\|[^\\n]*${escapePattern(soughtText(match))}`;
}

/** The regular expression that says alone whether a search text matches. */
export function wholePattern(match: TextMatch): string {
  return linePattern(match) ?? escapePattern(soughtText(match));
}

/** The LIKE pattern of what has a text in it. */
export function likeText(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
