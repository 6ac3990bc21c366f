import type { ParsedPrompt, SearchFilters, SearchPlace } from '@puffle/contract';
import type { Expected } from './sentence.ts';

/** Groups of countries that sentences name, written out by hand. */
const groups: Readonly<Record<string, string>> = {
  EUROPE:
    'AL AD AT BY BE BA BG HR CY CZ DK EE FO FI FR DE GI GR GG HU IS IE IM IT JE LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA GB VA XK',
  MIDDLE_EAST: 'AE BH CY EG IR IQ IL JO KW LB OM PS QA SA SY TR YE',
};

const none: readonly [null, null, null] = [null, null, null];

/** The whole answer that is expected, every list in a fixed order. */
export function expectedFilters(expected: Expected): ParsedPrompt {
  const { size = none, revenue = none, raised = none } = expected;
  const filters: SearchFilters = {
    type: expected.type ?? 'person',
    titles: choice(expected.titles, expected.notTitles),
    seniorities: choice(expected.levels, expected.notLevels),
    functions: choice(expected.functions, expected.notFunctions),
    locations: choice(places(expected.in), places(expected.notIn)),
    companies: {
      include: { names: [...(expected.at ?? [])], domains: [...(expected.domains ?? [])] },
      exclude: { names: [...(expected.notAt ?? [])], domains: [...(expected.notDomains ?? [])] },
    },
    industries: choice(expected.industries, expected.notIndustries),
    keywords: choice(expected.keywords, expected.notKeywords),
    size: { min: size[0], max: size[1] },
    revenue: { min: revenue[0], max: revenue[1], currency: revenue[2] },
    funding: { stages: [...(expected.stages ?? [])], min: raised[0], max: raised[1], currency: raised[2] },
  };
  return inOrder({ filters, unsupported: (expected.unsupported ?? []).map((text) => ({ text, reason: '' })) });
}

/** An answer with its lists in a fixed order and its reasons left out, to be compared. */
export function comparable({ filters, unsupported }: ParsedPrompt): ParsedPrompt {
  return inOrder({ filters, unsupported: unsupported.map(({ text }) => ({ text, reason: '' })) });
}

function inOrder<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (_, each) => (Array.isArray(each) ? sorted(each) : ordered(each)))) as Value;
}

function sorted(list: readonly unknown[]): unknown[] {
  return [...list].sort((a, b) => (JSON.stringify(ordered(a)) < JSON.stringify(ordered(b)) ? -1 : 1));
}

function ordered(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function choice<Item>(include: readonly Item[] = [], exclude: readonly Item[] = []) {
  return { include: [...include], exclude: [...exclude] };
}

function places(texts: readonly string[] = []): SearchPlace[] {
  return texts.flatMap((text) => (groups[text]?.split(' ') ?? [text]).map(place));
}

function place(text: string): SearchPlace {
  const [country = '', state = '', city = ''] = text.split('/');
  return { country, ...(state === '' ? {} : { state }), ...(city === '' ? {} : { city }) };
}
