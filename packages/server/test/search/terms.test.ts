import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { industry, jobFunction, seniority } from '@puffle/contract';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/domain/identity/names/fold-text.ts';
import { industryTerms } from '../../src/domain/search/industry-terms.ts';
import { functionTerms, seniorityTerms } from '../../src/domain/search/job-title-terms.ts';

const file = readFileSync(join(import.meta.dirname, '../data/companies.csv'));
const rows = parse(file, { columns: true }) as readonly { readonly Industry: string }[];
const categories = [...new Set(rows.flatMap((row) => row.Industry.split('; ')))].filter((value) => value !== '').sort();

function industriesNamed(text: string): readonly string[] {
  return industry.options.filter((id) => industryTerms(id).includes(foldText(text)));
}

function shown(title: string) {
  const text = ` ${foldText(title)} `;
  const shows = (terms: readonly string[]) => terms.some((term) => text.includes(` ${term} `));
  return {
    seniorities: seniority.options.filter((level) => shows(seniorityTerms(level))),
    functions: jobFunction.options.filter((job) => shows(functionTerms(job))),
  };
}

describe('terms of industries', () => {
  test('name every category of the companies that come with Puffle, but for "other"', () => {
    expect(categories.filter((category) => industriesNamed(category).length === 0)).toEqual(['other']);
  });

  test.each([
    ['banking', ['finance', 'banking']],
    ['vpn', ['software', 'security', 'vpn']],
    ['developer', ['software', 'developer_tools']],
    ['task', ['software', 'productivity']],
    ['Computer Software', ['software']],
  ])('%s is named by its industry and those that hold it', (text, expected) => {
    expect(industriesNamed(text)).toEqual(expected);
  });

  test('are in folded text', () => {
    for (const id of industry.options) {
      expect(industryTerms(id).length, id).toBeGreaterThan(0);
      for (const term of industryTerms(id)) expect(term).toBe(foldText(term));
    }
  });
});

describe('terms of job titles', () => {
  test.each([
    ['Vice President, Sales', ['vp'], ['sales']],
    ['Head of Human Resources', ['head'], ['human_resources']],
    ['Chief Technology Officer', ['c_suite'], ['engineering']],
    ['CTO & Co-Founder', ['founder', 'c_suite'], ['engineering']],
    ['Junior Software Engineer', ['entry'], ['engineering']],
    ['Leiterin Vertrieb', ['head'], ['sales']],
    ['United States Senator', [], []],
  ])('%s shows its level and function', (title, seniorities, functions) => {
    expect(shown(title)).toEqual({ seniorities, functions });
  });

  test('are in folded text', () => {
    const terms = [...seniority.options.flatMap(seniorityTerms), ...jobFunction.options.flatMap(functionTerms)];
    for (const term of terms) expect(term).toBe(foldText(term));
  });
});
