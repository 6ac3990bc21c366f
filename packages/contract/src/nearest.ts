/** The known name closest to a mistyped one, when it is close enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = simplify(name);
  let best: string | null = null;
  let most = Math.max(1, Math.floor(wanted.length / 3));
  for (const candidate of known) {
    const distance = editDistance(wanted, simplify(candidate), most);
    if (distance > most) continue;
    best = candidate;
    // The next one has to be closer.
    most = distance - 1;
  }
  return best;
}

function simplify(name: string): string {
  return name.slice(0, 64).toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** Edits between two words: a letter more, less or another, or two neighbours swapped. Where they are more than `most`, some number above it. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + Number(a[row - 1] !== b[column - 1]);
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = isSwapped ? (beforePrevious[column - 2] ?? 0) + 1 : substitution;
      const edits = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution, swap);
      current.push(edits);
      least = Math.min(least, edits);
    }
    // A swap reaches one row back: two rows beyond the limit never come below it again.
    if (least > most && Math.min(...previous) > most) return most + 1;
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
