/** The words of a white-space separated list. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The lines of a list, trimmed. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );
}
