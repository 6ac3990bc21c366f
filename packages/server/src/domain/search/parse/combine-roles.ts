import type { JobFunction, Seniority } from '@puffle/contract';
import { functionWords } from '../data/function-words.ts';
import { seniorityWords } from '../data/seniority-words.ts';
import type { Role } from './said.ts';

export type RoleFilters = {
  readonly titles: readonly string[];
  readonly levels: readonly Seniority[];
  readonly functions: readonly JobFunction[];
};

const sharing = new Set<Seniority>(['vp', 'head', 'director', 'manager', 'senior']);

/**
 * Several roles as one filter. Levels and functions are matched independently of one another, so they say it only when each level goes with each
 * function; otherwise the alternatives are written out as job titles.
 */
export function combineRoles(given: readonly Role[]): RoleFilters {
  const roles = shareAdjectives(shareFunctions(given));
  const levels = unique(roles.flatMap((role) => role.levels));
  const functions = unique(roles.flatMap((role) => role.functions));
  if (roles.every(({ titles }) => titles.length === 0) && isProduct(roles)) return { titles: [], levels, functions };
  const adjectives = new Set(roles.map(({ adjective }) => adjective.join()));
  const areTitles = roles.every(({ titles }) => titles.length > 0);
  if (areTitles && adjectives.size === 1)
    return { titles: unique(roles.flatMap((role) => role.titles)), levels: roles[0]?.adjective ?? [], functions: [] };
  return { titles: unique(roles.flatMap(titlesOf)), levels: [], functions: [] };
}

/** What is excluded counts each for itself; only a level with its function has to be written out as a title. */
export function combineExcluded(roles: readonly Role[]): RoleFilters {
  const isPair = ({ levels, functions }: Role) => levels.length > 0 && functions.length > 0;
  const single = roles.filter((role) => !isPair(role));
  return {
    titles: unique(roles.filter((role) => role.titles.length > 0 || isPair(role)).flatMap(titlesOf)),
    levels: unique(single.flatMap(({ levels }) => levels)),
    functions: unique(single.flatMap(({ functions }) => functions)),
  };
}

/** `VPs and directors of sales`, `sales directors and managers`: a function that is said once, for all levels of the list. */
function shareFunctions(roles: readonly Role[]): readonly Role[] {
  return roles.map((role, at) => {
    if (role.titles.length > 0 || role.functions.length > 0 || !role.levels.every((level) => sharing.has(level)))
      return role;
    const after = roles
      .slice(at + 1)
      .find(
        (other, index, rest) =>
          rest.slice(0, index + 1).every(({ continues }) => continues) && other.functionsStand === 'after',
      );
    const before = role.continues
      ? roles.slice(0, at).findLast(({ functionsStand }) => functionsStand !== null)
      : undefined;
    const from = after ?? (before?.functionsStand === 'before' ? before : undefined);
    return from === undefined ? role : { ...role, functions: from.functions };
  });
}

/** `senior product managers or designers`. */
function shareAdjectives(roles: readonly Role[]): readonly Role[] {
  const shared: Role[] = [];
  for (const role of roles) {
    const before = shared.at(-1);
    const inherits =
      role.continues && role.titles.length > 0 && role.adjective.length === 0 && (before?.titles.length ?? 0) > 0;
    shared.push(inherits && before !== undefined ? { ...role, adjective: before.adjective } : role);
  }
  return shared;
}

function isProduct(roles: readonly Role[]): boolean {
  const groups = new Set(roles.map(({ functions }) => [...functions].sort().join()));
  const levelled = new Set(roles.map(({ levels }) => levels.length > 0));
  if (levelled.size > 1) return false;
  if (groups.size <= 1) return true;
  return (
    levelled.has(false) ||
    (new Set(roles.map(({ levels }) => [...levels].sort().join())).size === 1 &&
      roles.every(({ functions }) => functions.length > 0))
  );
}

function titlesOf({ titles, levels, functions, adjective }: Role): readonly string[] {
  if (titles.length > 0)
    return adjective.length === 0
      ? titles
      : titles.flatMap((title) => adjective.map((level) => `${seniorityWords[level].title[0]} ${title}`));
  const names = levels.flatMap((level) => seniorityWords[level].title);
  const fields = functions.map((job) => functionWords[job].title);
  if (fields.length === 0) return names;
  if (names.length === 0) return fields;
  return names.flatMap((name) => fields.map((field) => `${name} of ${field}`));
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
