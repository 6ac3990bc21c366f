import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { industry } from '@puffle/contract';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { industryTerms, readIndustries } from '../../src/domain/search/industry-terms.ts';
import { readJobTitle } from '../../src/domain/search/read-job-title.ts';

const file = readFileSync(join(import.meta.dirname, '../data/companies.csv'));
const rows = parse(file, { columns: true }) as readonly { readonly Industry: string }[];
const values = [...new Set(rows.flatMap((row) => row.Industry.split('; ')))].filter((value) => value !== '').sort();

describe('industries of free text', () => {
  test('every category of the companies that come with Puffle is an industry, but for "other"', () => {
    expect(values.filter((value) => readIndustries(value).length === 0)).toEqual(['other']);
  });

  test.each([
    ['banking', ['banking']],
    ['domains; hosting', ['domains', 'hosting']],
    ['vpn', ['vpn']],
    ['developer', ['developer_tools']],
    ['task', ['productivity']],
    ['Hospital & Health Care', ['health', 'hospitals']],
    ['Computer Software', ['software']],
    ['other', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(readIndustries(text)).toEqual(expected);
  });

  test('an industry is found by the names of those within it', () => {
    expect(industryTerms('software')).toContain('vpn');
    expect(industryTerms('vpn')).not.toContain('software');
  });

  test('every industry has terms, in folded text', () => {
    for (const id of industry.options) {
      expect(industryTerms(id).length, id).toBeGreaterThan(0);
      for (const term of industryTerms(id)) expect(term).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/);
    }
  });
});

test.each([
  ['Senior Vice President, Sales', ['vp'], ['sales']],
  ['Head of Human Resources', ['head'], ['human_resources']],
  ['Chief Technology Officer', ['c_suite'], ['engineering']],
  ['CTO & Co-Founder', ['founder', 'c_suite'], ['engineering']],
  ['Junior Software Engineer', ['entry'], ['engineering']],
  ['Leiterin Vertrieb', ['head'], ['sales']],
  ['United States Senator', [], []],
])('the title %s shows its level and function', (title, seniorities, functions) => {
  expect(readJobTitle(title)).toEqual({ seniorities, functions });
});
