import type { ParsedPrompt } from '@puffle/contract';
import { parsePrompt } from '../packages/server/src/domain/search/parse/parse-prompt.ts';
import { comparable, expectedFilters } from '../packages/server/test/search/sentences/expected-filters.ts';
import { heldOut } from '../packages/server/test/search/sentences/held-out.ts';
import { sentences } from '../packages/server/test/search/sentences/index.ts';
import type { Sentence } from '../packages/server/test/search/sentences/sentence.ts';

const begin = '<!-- score: node scripts/search-score.ts -->';
const end = '<!-- end of score -->';
const kindsOfHard = ['exclusion', 'range', 'synonym', 'misspelling', 'language', 'ambiguity', 'structure'] as const;

/** The page with the score in its place. */
export function withScore(page: string, score: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no place for the score: ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n${score}\n${page.slice(to)}`;
}

/** How the sentences are read, by kind, and which are not read as expected. */
export function scoreText(): string {
  const all = Object.values(sentences).flat();
  const rows = [
    ...Object.entries(sentences).map(([kind, list]) => row(kind, list)),
    row('**all of these**', all),
    row('**held out**', heldOut),
  ];
  const traits = kindsOfHard.map((trait) =>
    row(
      trait,
      all.filter(({ hard }) => hard === trait),
    ),
  );
  return [
    table('kind', rows),
    'The hard ones of these, by what makes them so:',
    table('hard by', traits),
    failures([...all, ...heldOut]),
  ].join('\n\n');
}

function table(first: string, rows: readonly string[]): string {
  return [`| ${first} | sentences | read as expected |`, '| --- | ---: | ---: |', ...rows].join('\n');
}

function row(name: string, list: readonly Sentence[]): string {
  return `| ${name} | ${list.length} | ${list.filter(isRead).length} |`;
}

function isRead({ prompt, expected }: Sentence): boolean {
  return JSON.stringify(comparable(parsePrompt(prompt))) === JSON.stringify(expectedFilters(expected));
}

function failures(list: readonly Sentence[]): string {
  const failed = list.filter((sentence) => !isRead(sentence));
  if (failed.length === 0) return 'None fails.';
  const lines = failed.map(({ prompt, expected }) => {
    const differences = difference(comparable(parsePrompt(prompt)), expectedFilters(expected));
    return `| ${prompt} | ${differences.map(([field, given]) => `\`${field}\`: ${given}`).join('<br>')} |`;
  });
  return ['What fails:', ['| sentence | instead |', '| --- | --- |', ...lines].join('\n')].join('\n\n');
}

/** Fields that are not as expected, with what they are. */
function difference(given: ParsedPrompt, expected: ParsedPrompt): (readonly [field: string, given: string])[] {
  const fields = Object.keys(given.filters) as (keyof ParsedPrompt['filters'])[];
  const wrong = fields.filter(
    (field) => JSON.stringify(given.filters[field]) !== JSON.stringify(expected.filters[field]),
  );
  const pieces =
    JSON.stringify(given.unsupported) === JSON.stringify(expected.unsupported)
      ? []
      : [['unsupported', textsOf(given)] as const];
  return [...wrong.map((field) => [field, cell(given.filters[field])] as const), ...pieces];
}

function textsOf({ unsupported }: ParsedPrompt): string {
  return cell(unsupported.map(({ text }) => text));
}

function cell(value: unknown): string {
  return `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``;
}
