import { nicknames } from './data/nicknames/nicknames.ts';
import { foldText } from './fold-text.ts';

type NameGroups = { readonly own: number; readonly others: readonly number[] };

const noGroup = -1;
const groupsOf = readGroups();

/**
 * Whether one folded given name is a listed short, familiar or variant form of the other (Bob and Robert; Bob and
 * Bobby). Two forms of one name that look apart (Lisa and Beth, of Elizabeth) are not.
 */
export function areNicknames(a: string, b: string): boolean {
  const groupsOfA = groupsOf.get(a);
  const groupsOfB = groupsOf.get(b);
  if (groupsOfA === undefined || groupsOfB === undefined) return false;
  if (groupsOfB.others.includes(groupsOfA.own) || groupsOfA.others.includes(groupsOfB.own)) return true;
  return a.slice(0, 3) === b.slice(0, 3) && shareGroup(groupsOfA, groupsOfB);
}

/** Whether two folded given names can belong to one person by the table, whatever they look like. */
export function mayBeNicknames(a: string, b: string): boolean {
  const groupsOfA = groupsOf.get(a);
  const groupsOfB = groupsOf.get(b);
  if (groupsOfA === undefined || groupsOfB === undefined) return false;
  return (
    groupsOfB.others.includes(groupsOfA.own) ||
    groupsOfA.others.includes(groupsOfB.own) ||
    shareGroup(groupsOfA, groupsOfB)
  );
}

function shareGroup(a: NameGroups, b: NameGroups): boolean {
  return a.others.some((group) => b.others.includes(group));
}

function readGroups(): ReadonlyMap<string, NameGroups> {
  const groups = new Map<string, { own: number; others: number[] }>();
  const entryOf = (name: string) => {
    const entry = groups.get(name) ?? { own: noGroup, others: [] };
    groups.set(name, entry);
    return entry;
  };
  for (const [index, { name, forms }] of nicknames.entries()) {
    entryOf(foldText(name)).own = index;
    for (const form of forms) entryOf(foldText(form)).others.push(index);
  }
  return groups;
}
