/**
 * Array parameters in PostgreSQL's binary format: nothing is escaped here or parsed there, which for rows of JSON costs more than the
 * rows themselves. A `Buffer` is sent as binary by the driver.
 */
export type ElementType = 'uuid' | 'text' | 'json' | 'int2' | 'int4' | 'int8' | 'bool' | 'timestamptz' | 'bytea';

const typeIds: Readonly<Record<ElementType, number>> = {
  uuid: 2950,
  text: 25,
  json: 114,
  int2: 21,
  int4: 23,
  int8: 20,
  bool: 16,
  timestamptz: 1184,
  bytea: 17,
};

const headerBytes = 20;
/** PostgreSQL counts microseconds from 2000-01-01. */
const epochMs = 946_684_800_000;

/** One array parameter of each named column; a null element stays null. Bytes are given as hexadecimal text. */
export function binaryColumns<Row extends object>(
  rows: readonly Row[],
  types: Readonly<Partial<Record<keyof Row & string, ElementType>>>,
): Buffer[] {
  return Object.entries<ElementType | undefined>(types).map(([key, type]) =>
    binaryArray(
      type ?? 'text',
      rows.map((row) => row[key as keyof Row]),
    ),
  );
}

export function binaryArray(type: ElementType, values: readonly unknown[]): Buffer {
  const sizeOf = sizes[type];
  let size = headerBytes;
  let hasNull = 0;
  for (const value of values) {
    if (value === null || value === undefined) hasNull = 1;
    size += 4 + (value === null || value === undefined ? 0 : sizeOf(value));
  }
  const buffer = Buffer.allocUnsafe(size);
  buffer.writeInt32BE(1, 0);
  buffer.writeInt32BE(hasNull, 4);
  buffer.writeInt32BE(typeIds[type], 8);
  buffer.writeInt32BE(values.length, 12);
  buffer.writeInt32BE(1, 16);
  writeElements(buffer, writers[type], values);
  return buffer;
}

function writeElements(buffer: Buffer, write: Writer, values: readonly unknown[]): void {
  let at = headerBytes;
  for (const value of values) {
    if (value === null || value === undefined) at = buffer.writeInt32BE(-1, at);
    else {
      const size = write(buffer, value, at + 4);
      buffer.writeInt32BE(size, at);
      at += 4 + size;
    }
  }
}

const sizes: Readonly<Record<ElementType, (value: unknown) => number>> = {
  uuid: () => 16,
  text: (value) => Buffer.byteLength(String(value)),
  json: (value) => Buffer.byteLength(String(value)),
  int2: () => 2,
  int4: () => 4,
  int8: () => 8,
  bool: () => 1,
  timestamptz: () => 8,
  bytea: (value) => String(value).length / 2,
};

/** Writes one element and answers with its bytes. */
type Writer = (buffer: Buffer, value: unknown, at: number) => number;

const writers: Readonly<Record<ElementType, Writer>> = {
  uuid: (buffer, value, at) => writeUuid(buffer, String(value), at),
  text: (buffer, value, at) => buffer.write(String(value), at),
  json: (buffer, value, at) => buffer.write(String(value), at),
  int2: (buffer, value, at) => buffer.writeInt16BE(Number(value), at) - at,
  int4: (buffer, value, at) => buffer.writeInt32BE(Number(value), at) - at,
  int8: (buffer, value, at) => buffer.writeBigInt64BE(BigInt(Number(value)), at) - at,
  bool: (buffer, value, at) => buffer.writeUInt8(value === true ? 1 : 0, at) - at,
  timestamptz: (buffer, value, at) => writeTime(buffer, value, at),
  bytea: (buffer, value, at) => buffer.write(String(value), at, 'hex'),
};

function writeUuid(buffer: Buffer, text: string, at: number): number {
  let place = at;
  for (let i = 0; i < text.length; i += 2) {
    if (text.charCodeAt(i) === dash) i += 1;
    buffer[place++] = (nibble(text.charCodeAt(i)) << 4) | nibble(text.charCodeAt(i + 1));
  }
  return place - at;
}

const dash = 0x2d;

/** The value of a hexadecimal digit, in either case. */
function nibble(code: number): number {
  return code < 0x3a ? code - 0x30 : (code | 0x20) - 0x57;
}

function writeTime(buffer: Buffer, value: unknown, at: number): number {
  const ms = value instanceof Date ? value.getTime() : Number(value);
  return buffer.writeBigInt64BE(BigInt(ms - epochMs) * 1000n, at) - at;
}
