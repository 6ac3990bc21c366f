import { abbreviates } from '../names/abbreviates.ts';
import { displayName } from '../names/display-name.ts';
import { isPlaceholderName } from '../names/is-placeholder-name.ts';
import { nameTokenSet, sameNameTokens } from '../names/same-name-tokens.ts';
import type { LeadType, StatedName } from '../statement.ts';
import { sourceCell, stateCell } from './cell.ts';
import { type Draft, recordChange } from './draft.ts';
import { itemLimit } from './items.ts';
import type { FieldRule } from './state.ts';

/**
 * The name of a Lead: `full`, `first` and `last` move together; a name beats its abbreviation ("Grace Hopper" and "G. Hopper"), a form
 * with first and last beats one without, among equals the newest wins; the same tokens in another order or case are no change; every other spelling becomes an alias. A placeholder ("n/a") gives
 * way to any name and is no alias.
 */
export function applyName(draft: Draft, stated: StatedName): void {
  const { aliases = [], ...rest } = stated;
  const type = draft.state.type;
  const name = { ...rest, full: shownName(rest.full ?? '', type) };
  const current = sourceCell(draft.state.name)?.value;
  const shown = draft.state.name?.value;
  if (current !== undefined && namesNobody(name) && !namesNobody(current)) {
    draft.notes.push(`name keeps ${JSON.stringify(current.full)}; ${JSON.stringify(name.full)} names nobody.`);
    return addAliases(draft, aliases);
  }
  const winner = current === undefined ? name : chooseName(current, name, type, draft.mode);
  const others = [...aliases, name.full, ...(shown?.full === undefined ? [] : [shown.full])];
  const isSpelling =
    current !== undefined && winner.full === current.full && !sameNameTokens(winner.full ?? '', name.full, type);
  if (isSpelling) draft.notes.push(`name keeps ${JSON.stringify(current.full)}; the other spelling is an alias.`);
  draft.state.name = stateCell(
    { ...draft, mode: 'update' },
    'name',
    draft.state.name,
    winner,
    nameRule(current, winner, type),
  );
  addAliases(draft, others);
}

/** `Last, First` of a person is shown as `First Last`. */
function shownName(full: string, type: LeadType): string {
  return type === 'person' ? displayName(full) : full;
}

function chooseName(current: StatedName, name: StatedName, type: LeadType, mode: 'update' | 'fill'): StatedName {
  if (namesNobody(current) && !namesNobody(name)) return { ...extras(current), ...name };
  const [known = '', full = ''] = [current.full, name.full];
  const isSame = sameNameTokens(known, full, type);
  if (mode === 'fill' || abbreviates(full, known, type)) return { ...extras(name), ...current };
  if (abbreviates(known, full, type)) return { ...extras(current), ...name };
  const gains = Number(isStructured(name)) - Number(isStructured(current));
  if (gains < 0 || (isSame && gains === 0)) return { ...extras(name), ...current };
  return { ...extras(current), ...name };
}

function namesNobody(name: StatedName): boolean {
  return isPlaceholderName(name.full ?? '');
}

function isStructured(name: StatedName): boolean {
  return name.first !== undefined && name.last !== undefined;
}

function extras(name: StatedName): StatedName {
  const { full: _full, first: _first, last: _last, ...rest } = name;
  return rest;
}

function nameRule(current: StatedName | undefined, winner: StatedName, type: LeadType): FieldRule {
  if (current === undefined) return 'first';
  if (abbreviates(current.full ?? '', winner.full ?? '', type)) return 'fuller_name';
  return isStructured(winner) && !isStructured(current) ? 'structured_name' : 'newest';
}

/** Adds spellings that no known one equals as a set of tokens; what was struck by hand stays away. */
export function addAliases(draft: Draft, spellings: readonly string[]): void {
  const { state } = draft;
  const shown = state.name?.value.full ?? '';
  const others = spellings.map((spelling) => shownName(spelling, state.type)).filter((alias) => alias !== shown);
  if (others.length + state.aliases.length === 0) return;
  const tokensOf = (name: string): string => nameTokenSet(name, state.type);
  const full = tokensOf(shown);
  const known = [...state.aliases];
  const taken = new Set([full, ...[...known, ...state.struck.aliases].map(tokensOf)]);
  for (const alias of others) {
    const tokens = tokensOf(alias);
    if (tokens === '' || taken.has(tokens) || isPlaceholderName(alias)) continue;
    if (known.length >= itemLimit)
      draft.notes.push(`name.aliases: ${JSON.stringify(alias)} is not added; a Lead holds at most ${itemLimit}.`);
    else {
      taken.add(tokens);
      known.push(alias);
      recordChange(draft, `name.aliases[${known.length - 1}]`, null, alias, 'other_spelling');
    }
  }
  state.aliases = known.filter((alias) => tokensOf(alias) !== full);
}
