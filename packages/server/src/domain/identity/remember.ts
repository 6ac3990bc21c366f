const mostRemembered = 4096;
const longestRemembered = 200;

/**
 * Remembers what a pure function of a text has answered, a few thousand texts at most: one request reads the same values again when it
 * is decided, folded and made searchable. Answers are shared, so they must not be changed.
 */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    if (text.length > longestRemembered) return answer;
    if (memory.size >= mostRemembered) memory.clear();
    memory.set(text, answer);
    return answer;
  };
}
