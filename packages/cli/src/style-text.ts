import type { Output } from './terminal.ts';

/** The text in bold, where the output has styles. */
export function bold(text: string, output: Pick<Output, 'hasColour'>): string {
  return output.hasColour ? `\u001b[1m${text}\u001b[22m` : text;
}

/** The text in red, where the output has styles. */
export function red(text: string, output: Pick<Output, 'hasColour'>): string {
  return output.hasColour ? `\u001b[31m${text}\u001b[39m` : text;
}
