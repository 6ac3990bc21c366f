/** A text as PostgreSQL can keep it: with neither NUL nor half characters. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').toWellFormed();
}
