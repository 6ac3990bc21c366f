import { nicknameTable } from '../identity/names/data/nickname-table.ts';

const mostRoots = 4;
const rootsOf = readRoots();

/** The full names that a folded given name may stand for, itself included; at most four, so that blocking keys stay few. */
export function nicknameRoots(givenName: string): readonly string[] {
  return rootsOf.get(givenName) ?? [givenName];
}

function readRoots(): ReadonlyMap<string, readonly string[]> {
  const roots = new Map<string, string[]>();
  const add = (name: string, root: string): void => {
    const known = roots.get(name) ?? [name];
    if (!known.includes(root) && known.length < mostRoots) known.push(root);
    roots.set(name, known);
  };
  for (const line of nicknameTable.trim().split('\n')) {
    const [root = '', forms = ''] = line.split(':');
    for (const form of forms.trim().split(' ')) add(form, root);
  }
  return roots;
}
