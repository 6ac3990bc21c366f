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
  const parts = values.map((value) => (value === null || value === undefined ? null : encode(type, value)));
  const size = parts.reduce((sum, part) => sum + 4 + (part === null ? 0 : sizeOf(part)), headerBytes);
  const buffer = Buffer.allocUnsafe(size);
  buffer.writeInt32BE(1, 0);
  buffer.writeInt32BE(parts.includes(null) ? 1 : 0, 4);
  buffer.writeInt32BE(typeIds[type], 8);
  buffer.writeInt32BE(values.length, 12);
  buffer.writeInt32BE(1, 16);
  let at = headerBytes;
  for (const part of parts) at = writePart(buffer, at, part);
  return buffer;
}

type Part = string | Buffer;

function sizeOf(part: Part): number {
  return typeof part === 'string' ? Buffer.byteLength(part) : part.length;
}

function writePart(buffer: Buffer, at: number, part: Part | null): number {
  if (part === null) return buffer.writeInt32BE(-1, at);
  const size = typeof part === 'string' ? buffer.write(part, at + 4) : part.copy(buffer, at + 4);
  buffer.writeInt32BE(size, at);
  return at + 4 + size;
}

function encode(type: ElementType, value: unknown): Part {
  if (type === 'text' || type === 'json') return String(value);
  if (type === 'uuid') return Buffer.from(String(value).replaceAll('-', ''), 'hex');
  if (type === 'bytea') return Buffer.from(String(value), 'hex');
  if (type === 'bool') return Buffer.of(value === true ? 1 : 0);
  return encodeNumber(type, value instanceof Date ? value.getTime() : Number(value));
}

function encodeNumber(type: ElementType, value: number): Buffer {
  const size = type === 'int2' ? 2 : type === 'int4' ? 4 : 8;
  const buffer = Buffer.allocUnsafe(size);
  if (size === 2) buffer.writeInt16BE(value);
  else if (size === 4) buffer.writeInt32BE(value);
  else buffer.writeBigInt64BE(type === 'timestamptz' ? BigInt(value - epochMs) * 1000n : BigInt(value));
  return buffer;
}
