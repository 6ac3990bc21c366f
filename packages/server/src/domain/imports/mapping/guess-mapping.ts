import type { ColumnMapping, LeadType } from '@puffle/contract';
import { exportField } from '../../leads/export-columns.ts';
import { isSingle } from './fields.ts';
import { errorColumns, fieldOfWord, headerWord } from './header-words.ts';
import { findPreset } from './presets.ts';

export type GuessedMapping = {
  readonly mapping: ColumnMapping;
  readonly preset: string | null;
  readonly type: LeadType | null;
};

/** Names before `Id` of which many rows share one: such a column identifies nobody (docs/imports.md). */
const sharedIds = new Set(
  'owner account company organization campaign list import batch parent user territory manager record'.split(' '),
);

/**
 * What each column means: by the product that the header comes from, else by its name; a column `<Name> Id` is an id of the provider
 * `<Name>` when `samples` (by column, the first 1,000 rows) repeat no value. Of two columns for one field the first has it. The rest
 * goes to `raw`.
 */
export function guessMapping(
  columns: readonly string[],
  samples: readonly (readonly string[])[],
  wantedType: LeadType | null,
): GuessedMapping {
  const words = columns.map(headerWord);
  const preset = findPreset(words, wantedType);
  const type = wantedType ?? preset?.type ?? null;
  const taken = new Set<string>();
  const mapping: Record<string, string> = {};
  columns.forEach((column, place) => {
    const word = words[place] ?? '';
    const field = preset?.name.startsWith('puffle')
      ? exportField(column)
      : (preset?.fields[word] ??
        specialField(column, word) ??
        fieldOfWord(word, type) ??
        providerField(column, samples[place]));
    const isFree = field !== null && !(isSingle(field) && taken.has(field));
    mapping[column] = isFree ? field : 'raw';
    if (isFree) taken.add(field);
  });
  return { mapping, preset: preset?.name ?? null, type };
}

function specialField(column: string, word: string): string | null {
  if ((errorColumns as readonly string[]).includes(column)) return 'ignore';
  if (word === 'puffleid' || word === 'puffleleadid') return 'id';
  return null;
}

function providerField(column: string, sample: readonly string[] = []): string | null {
  const name = /^(.+?)[\s_-]+id$/i.exec(column.trim())?.[1] ?? /^(.+[a-z])Id$/.exec(column.trim())?.[1];
  if (name === undefined) return null;
  const words = name.toLowerCase().split(/[\s_-]+/);
  if (sharedIds.has(words.at(-1) ?? '') || sharedIds.has(words[0] ?? '')) return null;
  const values = sample.filter((value) => value !== '');
  const isDistinct = values.length > 0 && new Set(values).size === values.length;
  return isDistinct ? `source.${words.join('-').replaceAll('.', '-')}` : null;
}
