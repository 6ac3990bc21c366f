/** Bytes of a stored file, read by place. */
export type ByteSource = {
  readonly size: number;
  /** Up to `length` bytes from `start` on; fewer only at the end of the file. */
  read(start: number, length: number): Promise<Buffer>;
  /** The first place from `start` on with this byte; `size` where there is none. What lies before it is not brought here. */
  find(byte: number, start: number): Promise<number>;
};

/** Where reading goes on: the byte after the last row, its line (counted from 1) and how many rows came before. */
export type FilePlace = { readonly byte: number; readonly line: number; readonly row: number };

export type RowFault = { readonly code: string; readonly detail: string };

/**
 * One row of a file: the cells of a CSV record, the value of an NDJSON line, or why it is neither (`text` is then the start of the
 * line). `line` is where it begins, `row` counts from 1, `next` is the place after it.
 */
export type FileRow = { readonly row: number; readonly line: number; readonly next: FilePlace } & (
  | { readonly cells: readonly string[] }
  | { readonly value: unknown }
  | { readonly fault: RowFault; readonly text: string; readonly cells?: readonly string[] }
);

/** A row may have at most this many bytes, as a single Create Lead may. */
export const maxRowBytes = 1024 * 1024;

export const fileStart: FilePlace = { byte: 0, line: 1, row: 0 };
