import type { LeadInput } from '@puffle/contract';
import { normalizeContact, normalizeSocial } from './canonicalize/items.ts';
import type {
  Contact,
  JsonObject,
  Social,
  Source,
  StatedCompany,
  StatedLocation,
  StatedName,
  Statement,
} from './statement.ts';

export type ReadStatement = { readonly statement: Statement; readonly notes: readonly string[] };

/**
 * Reads a Create Lead body: expands shorthand, drops what makes no statement (null, "", [], {}), and puts fields of the other
 * type where they belong, each with a note. Pure; the body must have passed the contract's schema.
 */
export function readStatement(body: LeadInput): ReadStatement {
  const notes: string[] = [];
  const isPerson = body.type === 'person';
  const company = readObject<StatedCompany>(body.company, 'name');
  const attributes = { ...withoutEmpty(body.attributes) };
  const place = (field: 'title' | 'industry' | 'size', belongs: boolean): string | null => {
    const value = stated(body[field]);
    if (value === null || belongs) return value;
    attributes[field] ??= value;
    notes.push(`${field} belongs to ${isPerson ? 'companies' : 'persons'}; it is kept as attributes.${field}.`);
    return null;
  };
  const domain = stated(body.domain);
  const statement: Statement = {
    type: body.type,
    name: readName(body.name, isPerson ? null : company),
    title: place('title', isPerson),
    company: isPerson ? withEmployerDomain(company, domain) : null,
    domain: isPerson ? null : (domain ?? stated(company?.domain)),
    industry: place('industry', !isPerson),
    size: place('size', !isPerson),
    location: readObject<StatedLocation>(body.location, 'raw'),
    socials: readItems<Social>(body.socials, 'url', normalizeSocial),
    contacts: readItems<Contact>(body.contacts, 'value', normalizeContact),
    sources: readSources(body),
    attributes,
    raw: body.raw ?? {},
  };
  return { statement, notes };
}

function readName(name: LeadInput['name'] | undefined, ownCompany: StatedCompany | null): StatedName | null {
  const { aliases, ...rest } = readObject<StatedName>(name, 'full') ?? {};
  const joined = [rest.first, rest.last].filter((part) => part !== undefined).join(' ');
  const full = rest.full ?? (joined === '' ? ownCompany?.name : joined);
  if (full === undefined) return null;
  const known = Array.isArray(aliases) ? aliases.filter((alias) => stated(alias) !== null) : [];
  return { ...rest, full, ...(known.length > 0 ? { aliases: known } : {}) };
}

function withEmployerDomain(company: StatedCompany | null, domain: string | null): StatedCompany | null {
  if (domain === null || company?.domain !== undefined) return company;
  return { ...company, domain };
}

function readSources(body: LeadInput): Source[] {
  const all = body.source ? [...(body.sources ?? []), body.source] : (body.sources ?? []);
  return all.map((item) => withoutEmpty(item)).filter((item) => Object.keys(item).length > 0);
}

function readItems<Item extends JsonObject>(
  items: readonly (string | JsonObject)[] | null | undefined,
  mainKey: string,
  normalize: (item: never) => Item,
): Item[] {
  // The schema has checked that each object holds its main key.
  return (items ?? []).map((item) =>
    normalize((typeof item === 'string' ? { [mainKey]: item } : withoutEmpty(item)) as never),
  );
}

/** An object without its empty keys, a string as the object's main key; null when nothing is left. */
function readObject<T extends JsonObject>(value: string | JsonObject | null | undefined, mainKey: string): T | null {
  if (typeof value === 'string') return stated(value) === null ? null : ({ [mainKey]: value } as unknown as T);
  const kept = withoutEmpty(value);
  // The contract's schema has checked the types of the known keys.
  return Object.keys(kept).length === 0 ? null : (kept as T);
}

function withoutEmpty(value: JsonObject | null | undefined): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value ?? {})) if (!isEmpty(item)) kept[key] = item;
  return kept;
}

/** Absent, null, "", [] and {} make no statement. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function stated(value: string | null | undefined): string | null {
  return value === null || value === undefined || value.trim() === '' ? null : value;
}
