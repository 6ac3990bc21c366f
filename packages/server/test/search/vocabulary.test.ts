import {
  fundingStage,
  type Industry,
  industry,
  type JobFunction,
  jobFunction,
  type SearchFilters,
} from '@puffle/contract';
import countries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { functionWords } from '../../src/domain/search/data/function-words.ts';
import { cities } from '../../src/domain/search/data/generated/cities.ts';
import { subdivisions } from '../../src/domain/search/data/generated/subdivisions.ts';
import { industryWords } from '../../src/domain/search/data/industry-words.ts';
import { chiefs, fixedTitles, titleNouns, titleSynonyms } from '../../src/domain/search/data/title-words.ts';
import { parsePrompt } from '../../src/domain/search/parse/parse-prompt.ts';
import { alternatives, equation, lines, phraseKey } from '../../src/domain/search/parse/words.ts';

const cto = ['cto', 'chief technology officer'];

function read(prompt: string): SearchFilters {
  return parsePrompt(prompt).filters;
}

/** The cases for which the answer is another than expected, each with what it gave. */
function faults<Case>(
  cases: readonly Case[],
  prompt: (each: Case) => string,
  given: (filters: SearchFilters) => unknown,
  expected: (each: Case) => unknown,
) {
  return cases.flatMap((each) => {
    const answer = JSON.stringify(given(read(prompt(each))));
    return answer === JSON.stringify(expected(each)) ? [] : [`${prompt(each)} -> ${answer}`];
  });
}

function plural(name: string): string {
  if (name.endsWith('s')) return name;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : /(?:ch|sh|x)$/.test(name) ? `${name}es` : `${name}s`;
}

describe('the vocabulary, phrase by phrase', () => {
  test('every country is found by its English name, but Georgia, which is a state first', () => {
    const named = Object.entries(countries.countries)
      .map(([code, names]) => ({ code, name: [names].flat()[0] ?? '' }))
      .filter(({ name }) => !/[,(]/.test(name));
    const wrong = faults(
      named,
      ({ name }) => `CTOs in ${name}`,
      ({ titles, locations }) => [titles.include, locations.include],
      ({ code }) => [cto, [{ country: code }]],
    );
    expect(wrong).toEqual(['CTOs in Georgia -> [["cto","chief technology officer"],[{"country":"US","state":"GA"}]]']);
  });

  test('every state of the United States and every province of Canada is found by its name', () => {
    const states = lines(subdivisions)
      .map((line) => line.split(' '))
      .filter(([country]) => country === 'US' || country === 'CA');
    expect(
      faults(
        states,
        ([, , ...name]) => `nurses in ${name.join(' ')}`,
        ({ locations }) => locations.include,
        ([country, state]) => [{ country, state }],
      ),
    ).toEqual([]);
  });

  test('every industry is found by each of its English names, and its companies by theirs', () => {
    const named = industry.options.flatMap((id) => [
      ...alternatives(industryWords[id].field).map((name) => ({ id, prompt: `${name} companies` })),
      ...alternatives(industryWords[id].firms ?? '').map((name) => ({ id, prompt: plural(name) })),
    ]);
    expect(
      faults<{ readonly id: Industry; readonly prompt: string }>(
        named,
        ({ prompt }) => prompt,
        ({ type, industries, keywords }) => [type, industries.include, keywords.include],
        ({ id }) => ['company', [id], []],
      ),
    ).toEqual([]);
  });

  test('every function is found by each of its English names', () => {
    const named = jobFunction.options.flatMap((id) =>
      alternatives(functionWords[id].names).map((name) => ({ id, name })),
    );
    expect(
      faults<{ readonly id: JobFunction; readonly name: string }>(
        named,
        ({ name }) => `VPs of ${name}`,
        ({ seniorities, functions }) => [seniorities.include, functions.include],
        ({ id }) => [['vp'], [id]],
      ),
    ).toEqual([]);
  });

  test('every title is found, in the singular and in the plural', () => {
    const named = [...lines(fixedTitles).flatMap(alternatives), ...titleNouns.split(/\s+/).filter(Boolean)];
    const synonyms = new Set(lines(titleSynonyms).flatMap((line) => alternatives(equation(line)[0])));
    const own = named.filter((title) => !synonyms.has(title));
    const wanted = own.flatMap((title) => [
      { title, said: title },
      { title, said: plural(title) },
    ]);
    expect(
      faults(
        wanted,
        ({ said }) => `${said} in Denver`,
        ({ titles, locations, keywords }) => [
          titles.include.map(phraseKey),
          locations.include.length,
          keywords.include,
        ],
        ({ title }) => [[phraseKey(title)], 1, []],
      ),
    ).toEqual([]);
  });

  test('every chief officer is looked for in the long form, too', () => {
    expect(
      faults(
        lines(chiefs).map(equation),
        ([, area]) => `chief ${area} officers`,
        ({ titles }) => titles.include,
        ([short, area]) => [short, `chief ${area} officer`],
      ),
    ).toEqual([]);
  });

  test('every stage is found', () => {
    expect(
      faults(
        fundingStage.options.filter((stage) => !['public', 'private_equity'].includes(stage)),
        (stage) => `${stage.replaceAll('_', ' ')} companies`,
        ({ type, funding }) => [type, funding.stages],
        (stage) => ['company', [stage]],
      ),
    ).toEqual([]);
  });

  test('every city of a million is found after "in", unless a bigger one, a state or a country has its name', () => {
    const big = lines(cities)
      .map((line) => /^(\S+) (\S+) (\d+) (.*)$/.exec(line))
      .filter((match) => match !== null)
      .filter(([, , , thousands]) => Number(thousands) >= 1000);
    const wrong = faults(
      big,
      ([, , , , name]) => `CTOs in ${name}`,
      ({ locations }) => locations.include.map(({ country, city }) => [country, city !== undefined]),
      ([, country]) => [[country, true]],
    );
    expect(wrong.map((text) => text.replace(/ ->.*/, ''))).toEqual([
      'CTOs in Hong Kong',
      'CTOs in Hyderabad',
      'CTOs in Singapore',
    ]);
  });
});
