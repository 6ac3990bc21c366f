import { cyrillicNames } from './cyrillic-names.ts';
import { namesAToJ } from './latin-names-a-to-j.ts';
import { namesKToZ } from './latin-names-k-to-z.ts';

export type Nickname = { readonly name: string; readonly forms: readonly string[] };

/**
 * Given names and the short, familiar and variant forms that the same person goes by, folded as `foldText` does.
 * The tables have one line per given name: the name, a colon, its other forms. A form may stand on several lines.
 * Origin: compiled for this project from general knowledge of given names; licence as the project's (Apache-2.0).
 */
export const nicknames: readonly Nickname[] = [namesAToJ, namesKToZ, cyrillicNames].flatMap(readTable);

function readTable(table: string): Nickname[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', forms = ''] = line.split(':');
      return { name, forms: forms.trim().split(' ') };
    });
}
