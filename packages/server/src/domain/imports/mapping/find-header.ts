import type { LeadType } from '@puffle/contract';
import { parse } from 'csv-parse/sync';
import { decodeLatin1 } from '../text-encoding.ts';
import { errorColumns, fieldOfWord, headerWord } from './header-words.ts';
import { findPreset } from './presets.ts';

export type FoundHeader = {
  readonly delimiter: string;
  readonly cells: readonly string[];
  /** The byte after the header. */
  readonly end: number;
};

const delimiters = [',', ';', '\t', '|'] as const;
const recordsBefore = 25;

/**
 * Finds delimiter and header in the beginning of a file: of all readings the record that has the columns of a given mapping, else the
 * one that a known product's header fits, else the one with most known names (two at least), else the first of the widest. Free text
 * before it, as LinkedIn puts there, is passed over. Null when there is no record.
 */
export function findHeader(
  start: Buffer,
  lineEnd: '\n' | '\r',
  type: LeadType | null,
  mapped: readonly string[] = [],
): FoundHeader | null {
  const readings = delimiters.flatMap((delimiter) =>
    firstRecords(start, delimiter, lineEnd).map((found) => ({ ...found, score: score(found.cells, type, mapped) })),
  );
  return readings.reduce<(typeof readings)[number] | null>(
    (best, reading) => (reading.score > (best?.score ?? 0) ? reading : best),
    null,
  );
}

function firstRecords(start: Buffer, delimiter: string, lineEnd: '\n' | '\r'): FoundHeader[] {
  const records: FoundHeader[] = [];
  try {
    parse(start, {
      delimiter,
      encoding: 'latin1',
      record_delimiter: lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: recordsBefore,
      on_record: (cells: string[], { bytes }) => {
        records.push({ delimiter, cells: cells.map(decode), end: bytes });
        return null;
      },
    });
  } catch {
    // What stands before the fault is enough to find the header in.
  }
  return records;
}

function decode(cell: string): string {
  return (decodeLatin1(cell, 'utf-8') ?? decodeLatin1(cell, 'windows-1252') ?? cell).trim();
}

function score(cells: readonly string[], type: LeadType | null, mapped: readonly string[]): number {
  const words = cells.map(headerWord);
  const filled = words.filter((word) => word !== '');
  if (filled.length === 0) return 0;
  if (mapped.length > 0 && mapped.every((column) => cells.includes(column))) return 20_000;
  if (findPreset(words, type) !== null) return 10_000;
  const known = new Set(filled.filter((word) => fieldOfWord(word, 'person') ?? fieldOfWord(word, 'company')));
  const isErrorFile = cells.some((cell) => (errorColumns as readonly string[]).includes(cell));
  if (known.size >= 2 || isErrorFile) return 1000 + known.size;
  return 1 + Math.min(cells.length, 100) / 1000;
}
