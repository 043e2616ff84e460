import type { Kept, Shelf } from './shelf.ts';

/** The pictures that were wanted last, in this process, up to so many bytes. */
export function memoryShelf(mostBytes: number): Shelf {
  const kept = new Map<string, Kept>();
  let bytes = 0;
  const drop = (key: string) => {
    bytes -= kept.get(key)?.body.length ?? 0;
    kept.delete(key);
  };
  return {
    take: async (key) => {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    put: async (key, picture) => {
      drop(key);
      kept.set(key, picture);
      bytes += picture.body.length;
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes && kept.size <= mostKept) break;
        drop(oldest);
      }
    },
  };
}

/** What has no bytes of its own, that there is no picture, takes room too. */
const mostKept = 20_000;
