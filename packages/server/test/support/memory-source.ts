import type { ByteSource } from '../../src/domain/imports/file-row.ts';

/** Bytes in memory as a stored file; `onRead` is told how many are brought out of it. */
export function memorySource(bytes: Buffer, onRead: (count: number) => void): ByteSource {
  const size = bytes.length;
  return {
    size,
    read: async (start, length) => {
      onRead(Math.min(length, size - start));
      return bytes.subarray(start, start + length);
    },
    find: async (byte, start) => {
      const at = bytes.indexOf(byte, start);
      return at < 0 ? size : at;
    },
  };
}
