import { type JobFunction, type SearchFilters, type SearchPlace, type Seniority, seniority } from '@puffle/contract';
import { foldText } from '../../domain/identity/names/fold-text.ts';
import { industryTerms } from '../../domain/search/industry-terms.ts';
import { functionTerms, seniorityTerms } from '../../domain/search/job-title-terms.ts';
import { countryNames, stateNames } from '../place-names.ts';
import { placeText, type Range, rangeText } from '../unapplied.ts';
import { quoteName } from './duck.ts';
import {
  allOf,
  anyOf,
  foldedColumn,
  foldedText,
  hasAnyWords,
  hasWords,
  isOneOf,
  not,
  type Values,
} from './matching.ts';
import type { DirectorySource } from './read-directory.ts';

/** One filter as a directory applies it. */
export type DirectoryFilter = {
  /** What the filter asks for, in words; null when it asks for nothing. */
  readonly asked: (filters: SearchFilters) => string | null;
  /** Why a source cannot apply it, as a sentence; null when it can. */
  readonly lacking: (source: DirectorySource, filters: SearchFilters) => string | null;
  readonly condition: (source: DirectorySource, filters: SearchFilters, values: Values) => string;
};

/** The columns of a source that hold a field. */
function columnsOf({ columns }: DirectorySource, ...fields: readonly string[]): string[] {
  return Object.entries(columns).flatMap(([name, field]) => (fields.includes(field) ? [name] : []));
}

type Choice<Item> = { readonly include: readonly Item[]; readonly exclude: readonly Item[] };

function choiceText<Item>(
  word: string,
  { include, exclude }: Choice<Item>,
  say: (item: Item) => string,
): string | null {
  const parts = [
    ...(include.length > 0 ? [include.map(say).join(' or ')] : []),
    ...(exclude.length > 0 ? [`not ${exclude.map(say).join(' or ')}`] : []),
  ];
  return parts.length === 0 ? null : `${word}: ${parts.join(', ')}`;
}

function choiceCondition<Item>({ include, exclude }: Choice<Item>, holds: (item: Item) => string): string {
  const wanted = include.length === 0 ? [] : [anyOf(include.map(holds))];
  return allOf([...wanted, ...exclude.map((item) => not(holds(item)))]);
}

const plain = (id: string): string => id.replaceAll('_', ' ');
const missing = (what: string): string => `The directory has no column for ${what}.`;

function titleText(source: DirectorySource): string | null {
  const [title] = columnsOf(source, 'title');
  return title === undefined ? null : foldedColumn(title);
}

const titles: DirectoryFilter = {
  asked: ({ titles }) => choiceText('title', titles, (words) => words),
  lacking: (source) => (titleText(source) === null ? missing('job titles') : null),
  condition: (source, { titles }, values) => {
    const text = titleText(source) ?? '';
    const holds = (words: string): string =>
      allOf(
        words
          .split(/\s+/)
          .filter(Boolean)
          .map((word) => hasWords(text, word, values)),
      );
    return choiceCondition(titles, holds);
  },
};

/** A level or a function: by a column of its own, else by the words of the job title. */
function byColumnOrTitle<Field extends 'seniorities' | 'functions'>(
  field: Field,
  word: string,
  shows: (title: string, id: SearchFilters[Field]['include'][number], values: Values) => string,
): DirectoryFilter {
  type Id = SearchFilters[Field]['include'][number];
  const choiceOf = (filters: SearchFilters): Choice<Id> => filters[field];
  return {
    asked: (filters) => choiceText(word, choiceOf(filters), plain),
    lacking: (source) =>
      source.search?.[field] === undefined && titleText(source) === null ? missing(`the ${word}`) : null,
    condition: (source, filters, values) => {
      const own = source.search?.[field];
      // A vice president is no president.
      const title = `replace(${titleText(source) ?? "''"}, 'vice president', 'vp')`;
      const holds = (id: Id): string =>
        own === undefined
          ? shows(title, id, values)
          : isOneOf(own, [id, ...valuesMeaning(source, field, id)], source.separator, values);
      return choiceCondition(choiceOf(filters), holds);
    },
  };
}

const levels: readonly Seniority[] = seniority.options;

/** In `Senior Vice President` the level is the vice president's. */
function showsLevel(title: string, level: Seniority, values: Values): string {
  const shown = hasAnyWords(title, seniorityTerms(level), values);
  if (level !== 'senior') return shown;
  const others = levels.filter((other) => other !== 'senior').flatMap(seniorityTerms);
  return allOf([shown, not(hasAnyWords(title, others, values))]);
}

function showsFunction(title: string, id: JobFunction, values: Values): string {
  return hasAnyWords(title, functionTerms(id), values);
}

type MeaningField = 'seniorities' | 'functions' | 'industries' | 'fundingStages';

/** Values of the data that the directory's description says mean this. */
function valuesMeaning(source: DirectorySource, field: MeaningField, id: string): string[] {
  return Object.entries(source.values?.[field] ?? {}).flatMap(([value, ids]) =>
    [ids].flat().includes(id) ? [value] : [],
  );
}

const locations: DirectoryFilter = {
  asked: ({ locations }) => choiceText('location', locations, placeText),
  lacking: (source, { locations }) => {
    if (columnsOf(source, 'location').length > 0) return null;
    const places = [...locations.include, ...locations.exclude];
    const parts = (['country', 'state', 'city'] as const).filter((part) =>
      places.some((place) => place[part] !== undefined),
    );
    const absent = parts.find((part) => placeColumn(source, part) === undefined);
    return absent === undefined ? null : missing(`the ${absent}`);
  },
  condition: (source, { locations }, values) => {
    const { include, exclude } = locations;
    const wanted = include.length === 0 ? [] : [anyOf(include.map((place) => isAt(source, place, values)))];
    return allOf([...wanted, ...exclude.map((place) => not(isAt(source, place, values)))]);
  },
};

function placeColumn(source: DirectorySource, part: 'country' | 'state' | 'city'): string | undefined {
  return source.search?.[part] ?? columnsOf(source, `location.${part}`)[0];
}

function isAt(source: DirectorySource, place: SearchPlace, values: Values): string {
  const parts: Readonly<Record<'country' | 'state' | 'city', readonly string[]>> = {
    country: place.country === undefined ? [] : countryNames(place.country),
    state: place.state === undefined ? [] : stateNames(place),
    city: place.city === undefined ? [] : [place.city],
  };
  const conditions = (['country', 'state', 'city'] as const)
    .filter((part) => parts[part].length > 0)
    .map((part) => {
      const own = placeColumn(source, part);
      return own === undefined
        ? isWithin(source, parts[part], values)
        : isOneOf(own, parts[part], source.separator, values);
    });
  return allOf(conditions);
}

function isWithin(source: DirectorySource, names: readonly string[], values: Values): string {
  const [raw] = columnsOf(source, 'location');
  return raw === undefined ? 'false' : hasAnyWords(foldedColumn(raw), names, values);
}

/** With and without one of these a name is the same. */
const legalForms = [
  ...[
    'inc',
    'incorporated',
    'llc',
    'llp',
    'ltd',
    'limited',
    'corp',
    'corporation',
    'co',
    'company',
    'plc',
    'pty ltd',
    'pvt ltd',
  ],
  ...[
    'co ltd',
    'co inc',
    'gmbh',
    'gmbh co kg',
    'ag',
    'se',
    'sa',
    'sas',
    'sarl',
    'srl',
    'spa',
    'sl',
    'bv',
    'nv',
    'oy',
    'ab',
    'as',
  ],
];

const companies: DirectoryFilter = {
  asked: ({ companies: { include, exclude } }) => {
    const all = { include: [...include.names, ...include.domains], exclude: [...exclude.names, ...exclude.domains] };
    return choiceText('company', all, (name) => name);
  },
  lacking: (source, { companies: { include, exclude } }) => {
    const lacksNames = include.names.length + exclude.names.length > 0 && nameColumns(source).length === 0;
    if (lacksNames) return missing('the company');
    const lacksDomains = include.domains.length + exclude.domains.length > 0 && domainColumns(source).length === 0;
    return lacksDomains ? missing('the domain of the company') : null;
  },
  condition: (source, { companies: { include, exclude } }, values) => {
    const conditionsOf = ({ names, domains }: typeof include): string[] => [
      ...names.flatMap((name) => nameColumns(source).map((column) => isCompanyName(column, name, values))),
      ...domains.flatMap((domain) => domainColumns(source).map((column) => isDomain(column, domain, values))),
    ];
    const wanted = conditionsOf(include);
    return allOf([...(wanted.length === 0 ? [] : [anyOf(wanted)]), ...conditionsOf(exclude).map(not)]);
  },
};

function nameColumns(source: DirectorySource): string[] {
  return columnsOf(source, ...(source.type === 'person' ? ['company'] : ['name', 'alias', 'company']));
}

function domainColumns(source: DirectorySource): string[] {
  return columnsOf(source, ...(source.type === 'person' ? ['company.domain'] : ['domain', 'company.domain']));
}

function isCompanyName(column: string, name: string, values: Values): string {
  const words = foldText(name);
  const form = legalForms.toSorted((a, b) => b.length - a.length).find((each) => words.endsWith(` ${each}`));
  const bare = form === undefined ? words : words.slice(0, -form.length - 1);
  return isOneOf(column, [bare, ...legalForms.map((each) => `${bare} ${each}`)], undefined, values);
}

function isDomain(column: string, domain: string, values: Values): string {
  const text = `lower(${quoteName(column)}::varchar)`;
  const bare = `regexp_replace(trim(${text}), '^(https?://)?(www\\.)?|[/?#].*$', '', 'g')`;
  const wanted = domain.toLowerCase().replace(/^www\./, '');
  const isSame = `(${bare} = ${values.add(wanted)} or ends_with(${bare}, ${values.add(`.${wanted}`)}))`;
  return `(contains(${text}, ${values.add(wanted)}) and ${isSame})`;
}

const industryColumn = (source: DirectorySource): string | undefined =>
  source.search?.industries ?? columnsOf(source, 'industry', 'attributes.industry')[0];

const industries: DirectoryFilter = {
  asked: ({ industries }) => choiceText('industry', industries, plain),
  lacking: (source) => (industryColumn(source) === undefined ? missing('the industry') : null),
  condition: (source, { industries }, values) =>
    choiceCondition(industries, (id) => {
      const names = [...industryTerms(id), ...valuesMeaning(source, 'industries', id)];
      return isOneOf(industryColumn(source) ?? '', names, source.separator, values);
    }),
};

const textFields = [
  'name',
  'name.first',
  'name.last',
  'alias',
  'title',
  'company',
  'domain',
  'industry',
  'attributes.industry',
];

const keywords: DirectoryFilter = {
  asked: ({ keywords }) => choiceText('keyword', keywords, (word) => word),
  lacking: () => null,
  condition: (source, { keywords }, values) => {
    const names = [...columnsOf(source, ...textFields), ...[source.search?.keywords ?? []].flat()];
    const text = foldedText(
      `concat_ws(' ', ${[...new Set(names)].map((name) => `${quoteName(name)}::varchar`).join(', ')})`,
    );
    return choiceCondition(keywords, (word) => hasAnyWords(text, [word, singularOf(word)], values));
  },
};

/** `beekeepers` are found where somebody is a `beekeeper`. */
function singularOf(word: string): string {
  return /[^s]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
}

/** A number, or a band such as `51-200` or `10,001+`: it fits when the two ranges meet. */
function isInRange(column: string, { min, max }: Range, values: Values): string {
  const text = `replace(replace(${quoteName(column)}::varchar, ',', ''), ' ', '')`;
  const low = `try_cast(nullif(regexp_extract(${text}, '([0-9]+)', 1), '') as double)`;
  const second = `try_cast(nullif(regexp_extract(${text}, '[0-9]+(?:-|–|to)([0-9]+)', 1), '') as double)`;
  const high = `case when ends_with(${text}, '+') then 'infinity'::double else coalesce(${second}, ${low}) end`;
  return allOf([
    ...(min === null ? [] : [`${high} >= ${values.add(min)}`]),
    ...(max === null ? [] : [`${low} <= ${values.add(max)}`]),
  ]);
}

const sizeColumn = (source: DirectorySource): string | undefined =>
  source.search?.size ?? columnsOf(source, 'size', 'attributes.size')[0];

const size: DirectoryFilter = {
  asked: (filters) => rangeText('employees', filters.size),
  lacking: (source) => (sizeColumn(source) === undefined ? missing('the size') : null),
  condition: (source, filters, values) => isInRange(sizeColumn(source) ?? '', filters.size, values),
};

function moneyLacking(
  source: DirectorySource,
  column: string | undefined,
  currency: string | null,
  what: string,
): string | null {
  if (column === undefined) return missing(what);
  const own = source.currency ?? 'USD';
  return currency === null || currency === own ? null : `The directory counts ${what} in ${own}.`;
}

const revenue: DirectoryFilter = {
  asked: (filters) => rangeText('revenue', filters.revenue),
  lacking: (source, filters) => moneyLacking(source, source.search?.revenue, filters.revenue.currency, 'the revenue'),
  condition: (source, filters, values) => isInRange(source.search?.revenue ?? '', filters.revenue, values),
};

const fundingTotal: DirectoryFilter = {
  asked: (filters) => rangeText('funding', filters.funding),
  lacking: (source, filters) =>
    moneyLacking(source, source.search?.fundingTotal, filters.funding.currency, 'the funding'),
  condition: (source, filters, values) => isInRange(source.search?.fundingTotal ?? '', filters.funding, values),
};

const fundingStages: DirectoryFilter = {
  asked: ({ funding }) => choiceText('funding stage', { include: funding.stages, exclude: [] }, plain),
  lacking: (source) => (source.search?.fundingStages === undefined ? missing('the funding stage') : null),
  condition: (source, { funding }, values) => {
    const names = funding.stages.flatMap((id) => [plain(id), ...valuesMeaning(source, 'fundingStages', id)]);
    return isOneOf(source.search?.fundingStages ?? '', names, source.separator, values);
  },
};

export const directoryFilters: readonly DirectoryFilter[] = [
  titles,
  byColumnOrTitle('seniorities', 'seniority', showsLevel),
  byColumnOrTitle('functions', 'function', showsFunction),
  locations,
  companies,
  industries,
  keywords,
  size,
  revenue,
  fundingTotal,
  fundingStages,
];
