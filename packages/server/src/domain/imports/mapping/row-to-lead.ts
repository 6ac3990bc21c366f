import type { ColumnMapping, LeadType } from '@puffle/contract';
import { isId } from '@puffle/contract';
import { DomainError } from '../../domain-error.ts';
import { stripGuard } from '../../leads/guard-cell.ts';

export type RowReader = (cells: readonly string[]) => MappedRow | DomainError;
/** A Create Lead body, not yet checked, and the Lead that the row says it is. */
export type MappedRow = { readonly body: Record<string, unknown>; readonly leadId: string | null };

type Draft = {
  leadId: string | null;
  readonly body: Record<string, unknown>;
  readonly name: Record<string, unknown>;
  readonly company: Record<string, unknown>;
  readonly location: Record<string, unknown>;
  readonly attributes: Record<string, unknown>;
  readonly raw: Record<string, unknown>;
  readonly contacts: Record<string, unknown>[];
  readonly socials: Record<string, unknown>[];
  readonly sources: Record<string, unknown>[];
};
type Fill = (draft: Draft, cell: string) => void;

export type RowFormat = {
  readonly columns: readonly string[];
  readonly mapping: ColumnMapping;
  readonly type: LeadType | null;
  /** Cells of a spreadsheet may carry a quote mark that keeps them from being read as formulas. */
  readonly isGuarded: boolean;
};

/**
 * Reads the cells of a record as a Create Lead body, by the mapping; empty cells say nothing. Errors, as values: a record with more or
 * fewer cells than the header (cells left over and empty are passed over), a cell of JSON that is none.
 */
export function rowReader({ columns, mapping, type, isGuarded }: RowFormat): RowReader {
  const fills = columns.map((column) => fillOf(mapping[column] ?? 'raw', column));
  return (cells) => {
    const fault = checkLength(cells, columns.length);
    if (fault !== null) return fault;
    const draft = emptyDraft();
    if (type !== null) draft.body.type = type;
    try {
      for (const [place, fill] of fills.entries()) {
        const sent = cells[place] ?? '';
        const cell = isGuarded ? stripGuard(sent) : sent;
        if (cell.trim() !== '') fill(draft, cell);
      }
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
    return finish(draft);
  };
}

function checkLength(cells: readonly string[], wanted: number): DomainError | null {
  const extra = cells.slice(wanted).filter((cell) => cell !== '');
  if (cells.length >= wanted && extra.length === 0) return null;
  return new DomainError('validation_failed', `The row has ${cells.length} cells, the header has ${wanted}.`, {
    issues: [{ path: '', code: 'ragged_row', message: `${cells.length} cells instead of ${wanted}.` }],
  });
}

function emptyDraft(): Draft {
  return {
    leadId: null,
    body: {},
    name: {},
    company: {},
    location: {},
    attributes: {},
    raw: {},
    contacts: [],
    socials: [],
    sources: [],
  };
}

function fillOf(field: string, column: string): Fill {
  const known = fixedFills[field];
  if (known !== undefined) return known;
  const [head = '', ...rest] = field.split('.');
  const tail = rest.join('.');
  if (field === 'phone' || field === 'email') return (draft, cell) => addContacts(draft, cell, field, column);
  if (head === 'social') return (draft, cell) => addSocials(draft, cell, tail);
  if (head === 'source') return (draft, cell) => addSource(draft, cell, rest[0] ?? '', rest.slice(1).join('.'));
  if (head === 'attributes') {
    return (draft, cell) => {
      draft.attributes[tail] = cell;
    };
  }
  if (head === 'json') return (draft, cell) => addJson(draft, cell, tail, column);
  return (draft, cell) => {
    draft.raw[column] = cell;
  };
}

const into =
  (part: 'body' | 'name' | 'company' | 'location', key: string): Fill =>
  (draft, cell) => {
    draft[part][key] = cell;
  };

const fixedFills: Readonly<Record<string, Fill>> = {
  ignore: () => undefined,
  id: (draft, cell) => {
    if (isId(cell.trim())) draft.leadId = cell.trim();
    else draft.raw.id = cell;
  },
  type: (draft, cell) => {
    draft.body.type = cell.trim().toLowerCase();
  },
  name: into('name', 'full'),
  'name.first': into('name', 'first'),
  'name.last': into('name', 'last'),
  'name.short': into('name', 'short'),
  alias: (draft, cell) => {
    draft.name.aliases = [...((draft.name.aliases as string[] | undefined) ?? []), ...split(cell)];
  },
  title: into('body', 'title'),
  domain: into('body', 'domain'),
  industry: into('body', 'industry'),
  size: into('body', 'size'),
  company: into('company', 'name'),
  'company.domain': into('company', 'domain'),
  'company.id': into('company', 'id'),
  location: into('location', 'raw'),
  'location.city': into('location', 'city'),
  'location.state': into('location', 'state'),
  'location.country': into('location', 'country'),
  contact: (draft, cell) => {
    for (const value of split(cell)) draft.contacts.push({ value });
  },
  website: (draft, cell) => {
    for (const url of split(cell)) draft.socials.push({ url, platform: 'website' });
  },
};

/** Several values of one cell stand between semicolons. */
function split(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const plainWords = new Set(['email', 'emails', 'e-mail', 'phone', 'phones', 'phone number', 'email address']);

function addContacts(draft: Draft, cell: string, type: 'email' | 'phone', column: string): void {
  const isPlain = plainWords.has(column.trim().toLowerCase());
  for (const value of split(cell)) draft.contacts.push({ value, type, ...(isPlain ? {} : { label: column.trim() }) });
}

const handleHosts: Readonly<Record<string, string>> = {
  x: 'https://x.com/',
  github: 'https://github.com/',
  instagram: 'https://www.instagram.com/',
};

function addSocials(draft: Draft, cell: string, platform: string): void {
  for (const value of split(cell)) {
    const host = handleHosts[platform];
    const isHandle = host !== undefined && /^@?[\w.-]{1,100}$/.test(value) && !value.includes('.com');
    const url = isHandle ? host + value.replace(/^@/, '') : value;
    draft.socials.push({ url, ...(platform === '' ? {} : { platform }) });
  }
}

function addSource(draft: Draft, cell: string, provider: string, objectType: string): void {
  draft.sources.push({ provider, ...(objectType === '' ? {} : { objectType }), id: cell.trim() });
}

function addJson(draft: Draft, cell: string, part: string, column: string): void {
  const value = parseCell(cell, column);
  const items = Array.isArray(value) ? (value as Record<string, unknown>[]) : null; // the contract's schema checks the items
  if (part === 'aliases' && items !== null) draft.name.aliases = items;
  else if (part === 'contacts' && items !== null) draft.contacts.unshift(...items);
  else if (part === 'socials' && items !== null) draft.socials.unshift(...items);
  else if (part === 'sources' && items !== null) draft.sources.unshift(...items);
  else if (part === 'attributes' && isObject(value)) Object.assign(draft.attributes, value);
  else if (part === 'raw' && isObject(value)) Object.assign(draft.raw, value);
  else if (part === 'extra' && isObject(value)) addExtra(draft, value);
  else throw badJson(column);
}

function addExtra(draft: Draft, extra: Record<string, unknown>): void {
  for (const part of ['name', 'company', 'location'] as const) {
    const value = extra[part];
    if (isObject(value)) Object.assign(draft[part], value);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseCell(cell: string, column: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    throw badJson(column);
  }
}

function badJson(column: string): DomainError {
  const message = `The column ${column} holds JSON, and this cell does not.`;
  return new DomainError('validation_failed', message, { issues: [{ path: column, code: 'malformed_json', message }] });
}

function finish({
  leadId,
  body,
  name,
  company,
  location,
  attributes,
  raw,
  contacts,
  socials,
  sources,
}: Draft): MappedRow {
  const parts = { name, company, location, attributes, raw };
  for (const [field, part] of Object.entries(parts)) if (Object.keys(part).length > 0) body[field] = part;
  const lists = { contacts: distinct(contacts, 'value'), socials: distinct(socials, 'url'), sources };
  for (const [field, list] of Object.entries(lists)) if (list.length > 0) body[field] = list;
  if (body.name === undefined && body.type === 'company' && company.name !== undefined) body.name = company.name;
  return { body, leadId };
}

/** A value that a column of JSON and a plain column both give is said once, as the JSON has it. */
function distinct(items: readonly Record<string, unknown>[], key: string): Record<string, unknown>[] {
  const known = new Set<unknown>();
  return items.filter((item) => {
    const value = typeof item === 'object' && item !== null ? item[key] : item;
    if (known.has(value)) return false;
    known.add(value);
    if (typeof value === 'string') for (const part of split(value)) known.add(part);
    return true;
  });
}
