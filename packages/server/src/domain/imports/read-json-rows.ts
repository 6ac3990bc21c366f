import { type ByteSource, type FilePlace, type FileRow, maxRowBytes, type RowFault } from './file-row.ts';
import { decodeBytes } from './text-encoding.ts';

const windowBytes = 256 * 1024;
const newline = 0x0a;
const shownBytes = 200;

/** The lines of an NDJSON file from a place on, in groups, with the place after each. Blank lines are no rows. */
export async function* readJsonRows(source: ByteSource, from: FilePlace): AsyncGenerator<FileRow[]> {
  let place = from;
  let width = windowBytes;
  while (place.byte < source.size) {
    const window = await source.read(place.byte, width);
    const isLast = place.byte + window.length >= source.size;
    const rows: FileRow[] = [];
    let at = 0;
    for (let end = window.indexOf(newline, at); at < window.length; end = window.indexOf(newline, at)) {
      if (end < 0 && !isLast) break;
      const stop = end < 0 ? window.length : end;
      const next = { byte: place.byte + (end < 0 ? window.length - at : end + 1 - at), line: place.line + 1 };
      place = addLine(rows, window.subarray(at, stop), place, next);
      at = end < 0 ? window.length : end + 1;
    }
    if (at === 0 && !isLast && width > maxRowBytes) {
      place = await refuseLongLine(source, rows, window, place);
      width = windowBytes;
    } else width = at === 0 ? maxRowBytes + windowBytes : windowBytes;
    if (rows.length > 0) yield rows;
  }
}

function addLine(rows: FileRow[], line: Buffer, place: FilePlace, next: Omit<FilePlace, 'row'>): FilePlace {
  if (isBlank(line)) return { ...next, row: place.row };
  const after = { ...next, row: place.row + 1 };
  rows.push({ row: after.row, line: place.line, next: after, ...readLine(line) });
  return after;
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}

function readLine(line: Buffer): { value: unknown } | { fault: RowFault; text: string } {
  if (line.length > maxRowBytes) return { fault: tooLong, text: startOf(line) };
  const text = decodeBytes(line, 'utf-8');
  if (text === null) {
    return { fault: { code: 'wrong_encoding', detail: 'The line is not UTF-8.' }, text: startOf(line) };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    return {
      fault: { code: 'malformed_json', detail: 'The line is not one complete JSON value.' },
      text: startOf(line),
    };
  }
}

const tooLong: RowFault = { code: 'too_large', detail: 'A line may have at most 1 MiB.' };

async function refuseLongLine(
  source: ByteSource,
  rows: FileRow[],
  window: Buffer,
  place: FilePlace,
): Promise<FilePlace> {
  const end = await source.find(newline, place.byte + window.length);
  const next = { byte: Math.min(source.size, end + 1), line: place.line + 1, row: place.row + 1 };
  rows.push({ row: next.row, line: place.line, next, fault: tooLong, text: startOf(window) });
  return next;
}

function startOf(line: Buffer): string {
  return line.subarray(0, shownBytes).toString('utf8');
}
