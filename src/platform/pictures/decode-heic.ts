import { readFile } from 'node:fs/promises';
import libheif from 'libheif-js/wasm-bundle.js';
import { z } from 'zod';
import { mostPixels } from '#platform/files';

type Pixels = { readonly data: Buffer; readonly width: number; readonly height: number };

type Image = {
  readonly get_width: () => number;
  readonly get_height: () => number;
  readonly display: (
    into: { data: Uint8ClampedArray; width: number; height: number },
    done: (shown: unknown) => void,
  ) => void;
};

const decoder = z.object({
  HeifDecoder: z.custom<new () => { decode: (bytes: Buffer) => readonly Image[] }>(),
});

/** The picture of a HEIC, four bytes a pixel, the right way up. sharp’s own build reads no HEVC, whose patents are not over. */
export async function decodeHeic(path: string): Promise<Pixels> {
  const { HeifDecoder } = decoder.parse(libheif);
  const [image] = new HeifDecoder().decode(await readFile(path));
  if (!image) throw new Error('there is no picture in it');
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > mostPixels) throw new Error('it has more pixels than it said');
  const data = new Uint8ClampedArray(4 * width * height);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  image.display({ data, width, height }, (shown) => {
    if (shown) resolve();
    else reject(new Error('it cannot be decoded'));
  });
  await promise;
  return { data: Buffer.from(data.buffer), width, height };
}
