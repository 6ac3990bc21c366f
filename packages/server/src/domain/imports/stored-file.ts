import type { Database } from '../../storage/database.ts';
import { findChunk } from '../../storage/import-files.ts';
import type { ByteSource } from './file-row.ts';

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
  return {
    size,
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
