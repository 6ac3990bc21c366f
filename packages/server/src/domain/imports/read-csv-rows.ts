import { CsvError, parse } from 'csv-parse/sync';
import { type ByteSource, type FilePlace, type FileRow, maxRowBytes, type RowFault } from './file-row.ts';
import { decodeLatin1, type TextEncodingName } from './text-encoding.ts';

export type CsvFormat = {
  readonly delimiter: string;
  readonly encoding: TextEncodingName;
  /** Old Macintosh files end lines with a lone carriage return. */
  readonly lineEnd: '\n' | '\r';
};

type Found = { readonly cells: readonly string[]; readonly end: number };
type Parsed = { readonly found: readonly Found[]; readonly error: CsvError | null };

const firstWindow = 256 * 1024;
const widestWindow = maxRowBytes + firstWindow;
const shownText = 200;

/**
 * The records of a CSV from a place on, in groups, with the place after each. What cannot be read (an unclosed quote, text after a
 * closing quote, a record above 1 MiB, bytes of another encoding) is one refused row, its first line; reading goes on at the next.
 * Blank lines are no rows.
 */
export async function* readCsvRows(source: ByteSource, format: CsvFormat, from: FilePlace): AsyncGenerator<FileRow[]> {
  let place = from;
  let width = firstWindow;
  while (place.byte < source.size) {
    const window = await source.read(place.byte, width);
    const isLast = place.byte + window.length >= source.size;
    const { found, error } = parseWindow(window, format);
    const sure = isLast || error !== null ? found : found.filter(({ end }) => end < window.length);
    const rows = new RowCounter(place, window, format);
    for (const record of sure) rows.add(record);
    place = rows.place;
    const canGrow = !isLast && width < widestWindow;
    if (error !== null && (isLast || error.code !== 'CSV_QUOTE_NOT_CLOSED')) {
      place = await rows.refuseLine(source, faultOf(error));
    } else if (sure.length === 0 && !canGrow)
      place = rows.passBlank() ? rows.place : await rows.refuseLine(source, error === null ? tooLong : faultOf(error));
    width = sure.length === 0 && canGrow && rows.rows.length === 0 ? widestWindow : firstWindow;
    if (isLast && error === null && rows.rows.length === 0) return;
    if (rows.rows.length > 0) yield rows.rows;
  }
}

function parseWindow(window: Buffer, { delimiter, lineEnd }: CsvFormat): Parsed {
  const found: Found[] = [];
  try {
    parse(window, {
      delimiter,
      encoding: 'latin1',
      record_delimiter: lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: maxRowBytes,
      on_record: (cells: string[], context) => {
        found.push({ cells, end: context.bytes });
        return null;
      },
    });
    return { found, error: null };
  } catch (error) {
    if (error instanceof CsvError) return { found, error };
    throw error;
  }
}

const tooLong: RowFault = { code: 'too_large', detail: 'A row may have at most 1 MiB.' };

function faultOf({ code }: CsvError): RowFault {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return { code: 'unclosed_quote', detail: 'A quote is opened and never closed.' };
  if (code === 'CSV_MAX_RECORD_SIZE') return tooLong;
  return {
    code: 'misplaced_quote',
    detail: 'A quote stands inside a cell: put the cell in quotes and double the quote ("").',
  };
}

/** Numbers the records of one window. */
class RowCounter {
  readonly rows: FileRow[] = [];
  place: FilePlace;
  private readonly start: number;
  private readonly window: Buffer;
  private readonly format: CsvFormat;
  private readonly lineByte: number;

  constructor(from: FilePlace, window: Buffer, format: CsvFormat) {
    this.place = from;
    this.start = from.byte;
    this.window = window;
    this.format = format;
    this.lineByte = format.lineEnd.charCodeAt(0);
  }

  add({ cells, end }: Found): void {
    const line = this.skipBlank();
    const next = { byte: this.start + end, line: line + this.countLines(this.place.byte, this.start + end) };
    if (cells.every((cell) => cell === '')) {
      this.place = { ...next, row: this.place.row };
      return;
    }
    this.place = { ...next, row: this.place.row + 1 };
    this.rows.push({ row: this.place.row, line, next: this.place, ...this.decode(cells) });
  }

  /** Passes over the blank lines that come next; whether nothing else is left of the window. */
  passBlank(): boolean {
    this.skipBlank();
    return this.place.byte >= this.start + this.window.length;
  }

  /** Refuses the physical line at this place, however long, and goes on after it. */
  async refuseLine(source: ByteSource, fault: RowFault): Promise<FilePlace> {
    const line = this.skipBlank();
    const text = this.window.subarray(this.place.byte - this.start, this.place.byte - this.start + shownText);
    const end = await source.find(this.lineByte, this.place.byte);
    this.place = { byte: Math.min(source.size, end + 1), line: line + 1, row: this.place.row + 1 };
    const [shown = ''] = text.toString('latin1').split(/[\r\n]/);
    this.rows.push({
      row: this.place.row,
      line,
      next: this.place,
      fault,
      text: decodeLatin1(shown, this.format.encoding) ?? shown,
    });
    return this.place;
  }

  private decode(
    cells: readonly string[],
  ): { cells: readonly string[] } | { fault: RowFault; text: string; cells: readonly string[] } {
    const { encoding } = this.format;
    const decoded = cells.map((cell) => decodeLatin1(cell, encoding));
    if (decoded.every((cell) => cell !== null)) return { cells: decoded };
    const fault = {
      code: 'wrong_encoding',
      detail: 'The row has bytes that are not UTF-8, unlike the rest of the file.',
    };
    return { fault, text: '', cells: decoded.map((cell, at) => cell ?? cells[at] ?? '') };
  }

  private skipBlank(): number {
    let { byte, line } = this.place;
    for (;;) {
      const next = this.window[byte - this.start];
      if (next !== 0x0a && next !== 0x0d) break;
      if (next === this.lineByte) line += 1;
      byte += 1;
    }
    this.place = { byte, line, row: this.place.row };
    return line;
  }

  private countLines(from: number, to: number): number {
    let count = 0;
    const end = to - this.start;
    for (let at = this.window.indexOf(this.lineByte, from - this.start); at >= 0 && at < end; count++) {
      at = this.window.indexOf(this.lineByte, at + 1);
    }
    return count;
  }
}
