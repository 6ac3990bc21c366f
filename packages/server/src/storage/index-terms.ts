/** A piece that so many times as many Leads have as the rarest is looked for among what the index finds for that. */
export const manyTimes = 10;
const pieceLength = 3;

/** A text that is looked for, and the places where its pieces begin: what the trigram index knows of it. */
export type SoughtText = { readonly letters: readonly string[]; readonly places: readonly number[] };

const separator = /[^\p{L}\p{N}\p{M}]/u;

/** Takes a text apart as the trigram index does, at the ends of words too; one that has no such piece is a piece itself. */
export function takeApart(text: string): SoughtText {
  const letters = [...text];
  const places = [...letters.keys()].filter((place) => {
    const middle = letters[place + 1];
    return place + pieceLength <= letters.length && middle !== undefined && !separator.test(middle);
  });
  return { letters, places };
}

export function piecesOf({ letters, places }: SoughtText): string[] {
  if (places.length === 0) return [letters.join('')];
  return places.map((place) => letters.slice(place, place + pieceLength).join(''));
}

/**
 * The texts that the index is asked for: of all pieces the rare ones, those that follow one another as one text. For a common piece the
 * index would read every place of it to find the few Leads that have the rare one too.
 */
export function chooseTexts(sought: readonly SoughtText[], share: (piece: string) => number, rarest: number): string[] {
  const isRare = (piece: string): boolean => share(piece) <= rarest * manyTimes;
  const chosen = sought.flatMap((text) => {
    if (text.places.length === 0) return piecesOf(text).filter(isRare);
    const pieces = piecesOf(text);
    return joinPlaces(
      text,
      text.places.filter((_, index) => isRare(pieces[index] ?? '')),
    );
  });
  return [...new Set(chosen)];
}

function joinPlaces({ letters }: SoughtText, places: readonly number[]): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last !== undefined && place < last.to) last.to = place + pieceLength;
    else runs.push({ from: place, to: place + pieceLength });
  }
  return runs.map(({ from, to }) => letters.slice(from, to).join(''));
}
