import type { Database } from '../../storage/database.ts';
import { findChunk, findChunkWith } from '../../storage/import-files.ts';
import type { ByteSource } from './file-row.ts';

/** So much is looked through in one statement. */
const seekBytes = 64 * 1024 * 1024;

/** The stored body of an import; the part that was read last is kept, since rows are read in order. */
export function storedFile(database: Database, workspaceId: string, importId: string, size: number): ByteSource {
  let held: { startByte: number; data: Buffer } | null = null;
  const find = async (byte: number): Promise<{ startByte: number; data: Buffer }> => {
    const isHeld = held !== null && byte >= held.startByte && byte < held.startByte + held.data.length;
    if (isHeld && held !== null) return held;
    const found = await database.read((sql) => findChunk(sql, workspaceId, importId, byte));
    if (found === null || byte >= found.startByte + found.data.length)
      throw new Error('A part of a stored file is missing.');
    held = found;
    return found;
  };
  const seek = async (byte: number, from: number): Promise<number> => {
    for (let start = from; start < size; start += seekBytes) {
      const found = await database.read((sql) =>
        findChunkWith(sql, workspaceId, importId, byte, { start, end: start + seekBytes }),
      );
      if (found !== null) return found;
    }
    return size;
  };
  return {
    size,
    async find(byte, start) {
      for (let place = start; place < size; ) {
        const { startByte, data } = await find(place);
        const at = data.indexOf(byte, place - startByte);
        if (at >= 0) return startByte + at;
        place = await seek(byte, startByte + data.length);
      }
      return size;
    },
    async read(start, length) {
      const parts: Buffer[] = [];
      const end = Math.min(size, start + length);
      for (let byte = start; byte < end; ) {
        const { startByte, data } = await find(byte);
        const part = data.subarray(byte - startByte, Math.min(data.length, end - startByte));
        parts.push(part);
        byte += part.length;
      }
      return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
    },
  };
}
