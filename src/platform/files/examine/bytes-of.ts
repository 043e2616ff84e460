import type { FileHandle } from 'node:fs/promises';

/** A file that is read here and there: never more of it than was asked for. */
export type Bytes = {
  readonly size: number;
  readonly at: (offset: number, length: number) => Promise<Buffer>;
};

/** The bytes of an open file; what lies beyond its end is not there. */
export function bytesOf(file: FileHandle, size: number): Bytes {
  return {
    size,
    at: async (offset, length) => {
      const wanted = Math.max(0, Math.min(length, size - offset));
      const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, offset);
      return buffer.subarray(0, bytesRead);
    },
  };
}
