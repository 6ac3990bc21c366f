import { nicknames } from '../identity/names/data/nicknames/nicknames.ts';

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
  for (const { name, forms } of nicknames) {
    for (const form of forms) add(form, name);
  }
  return roots;
}
