import { canonicalDomain } from '../canonicalize/domain.ts';
import { contactKey, socialKey, sourceKey } from '../canonicalize/items.ts';
import { foldText } from '../names/fold-text.ts';
import { sameNameTokens } from '../names/same-name-tokens.ts';
import { isEmpty } from '../read-statement.ts';
import type { JsonObject, StatedCompany, Statement } from '../statement.ts';
import { applyName } from './apply-name.ts';
import { sourceCell, stateCell } from './cell.ts';
import { type Applied, type Draft, openDraft } from './draft.ts';
import { uniteItems } from './items.ts';
import { attachKeys } from './keys.ts';
import type { FoldState, HeldKey } from './state.ts';

export type StatementObservation = {
  readonly id: string;
  readonly statement: Statement;
  readonly mode: 'update' | 'fill' | 'keep';
  /** The name clearly differs from the Lead's: name, title, company and location are not applied. */
  readonly isNameMismatch: boolean;
  /** The identifiers of this observation that belong to the Lead. */
  readonly keys: readonly HeldKey[];
};

/** The state after one more statement, by the table of field rules. A `keep` observation brings its keys and shows nothing. */
export function applyStatement(state: FoldState, observation: StatementObservation): Applied {
  const { statement, keys } = observation;
  if (observation.mode === 'keep') {
    return { state: { ...state, keys: attachKeys(state, keys, observation.id) }, changes: [], notes: [] };
  }
  const draft = openDraft(state, observation.id, observation.mode);
  if (observation.isNameMismatch) {
    draft.notes.push('The name clearly differs, so name, title, company and location are not applied.');
  } else applyPersona(draft, statement);
  for (const field of ['domain', 'industry', 'size'] as const) {
    const value = field === 'domain' ? keepDomain(draft.state.domain, statement.domain) : statement[field];
    if (value !== null) draft.state[field] = stateCell(draft, field, draft.state[field], value);
  }
  if (!isEmpty(statement.raw)) draft.state.raw = stateCell(draft, 'raw', draft.state.raw, statement.raw);
  applyAttributes(draft, statement.attributes);
  applyItems(draft, statement);
  draft.state.keys = attachKeys(draft.state, keys, observation.id);
  return { state: draft.state, changes: draft.changes, notes: draft.notes };
}

/** A domain keeps the spelling in which it came first: careers.acme.io says nothing new after acme.io. */
function keepDomain(cell: FoldState['domain'], stated: string | null): string | null {
  const known = sourceCell(cell)?.value ?? null;
  return known !== null && stated !== null && isSameDomain(known, stated) ? known : stated;
}

function isSameDomain(a: string, b: string): boolean {
  const { key } = canonicalDomain(a);
  return key !== '' && key === canonicalDomain(b).key;
}

function applyPersona(draft: Draft, statement: Statement): void {
  if (statement.name !== null) applyName(draft, statement.name);
  applyEmployment(draft, statement);
  if (statement.location !== null) {
    const current = sourceCell(draft.state.location)?.value ?? {};
    const isSame = Object.entries(statement.location).every(
      ([key, part]) => isEmpty(current[key]) || sameText(current[key], part),
    );
    const next = joinBlock(draft.mode, current, statement.location, isSame);
    draft.state.location = stateCell({ ...draft, mode: 'update' }, 'location', draft.state.location, next);
  }
}

/** Title and company move together: a new employer without a title leaves none of the old employer's. */
function applyEmployment(draft: Draft, statement: Statement): void {
  const { state } = draft;
  const current = sourceCell(state.company)?.value ?? null;
  const stated = statement.company;
  const isSame = current === null || stated === null || isSameEmployer(current, stated);
  if (stated !== null) {
    const next = joinBlock(draft.mode, current ?? {}, keepEmployerDomain(current, stated), isSame);
    state.company = stateCell({ ...draft, mode: 'update' }, 'company', state.company, next);
  }
  if (statement.title !== null && !isSame && draft.mode === 'fill') {
    draft.notes.push('title belongs to another employer than that of the Lead: onMatch=fill leaves it out.');
  } else if (statement.title !== null) state.title = stateCell(draft, 'title', state.title, statement.title);
  else if (!isSame && draft.mode === 'update' && !isEmpty(sourceCell(state.title)?.value)) {
    state.title = stateCell(draft, 'title', state.title, null, 'moves_with_company');
  }
}

function keepEmployerDomain(current: StatedCompany | null, stated: StatedCompany): StatedCompany {
  const [known, domain] = [current?.domain, stated.domain];
  return known !== undefined && domain !== undefined && isSameDomain(known, domain)
    ? { ...stated, domain: known }
    : stated;
}

/** A block that contradicts nothing completes the known one; one that does replaces it whole, or stays out in `fill` mode. */
function joinBlock<T extends JsonObject>(mode: 'update' | 'fill', current: T, stated: T, isSame: boolean): T {
  if (mode === 'fill') return isSame ? { ...stated, ...current } : current;
  return isSame ? { ...current, ...stated } : stated;
}

/** Whether two employer blocks can be one company: equal domains, else equal names, else equal ids decide; with nothing to compare, yes. */
function isSameEmployer(a: StatedCompany, b: StatedCompany): boolean {
  if (a.domain !== undefined && b.domain !== undefined)
    return canonicalDomain(a.domain).key === canonicalDomain(b.domain).key;
  if (a.name !== undefined && b.name !== undefined) return sameNameTokens(a.name, b.name, 'company');
  return a.id === undefined || b.id === undefined || a.id === b.id;
}

function applyAttributes(draft: Draft, attributes: JsonObject): void {
  const next = { ...draft.state.attributes };
  for (const [key, value] of Object.entries(attributes)) {
    next[key] = stateCell(draft, `attributes.${key}`, next[key] ?? null, value);
  }
  draft.state.attributes = next;
}

function applyItems(draft: Draft, statement: Statement): void {
  const { state } = draft;
  state.contacts = uniteItems(draft, 'contacts', state.contacts, statement.contacts, contactKey, state.struck.contacts);
  state.socials = uniteItems(draft, 'socials', state.socials, statement.socials, socialKey, state.struck.socials);
  state.sources = uniteItems(draft, 'sources', state.sources, statement.sources, sourceKey, []);
}

function sameText(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && foldText(a) === foldText(b);
}
