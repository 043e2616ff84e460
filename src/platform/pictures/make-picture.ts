/**
 * Makes a picture anew, in a process that has nothing else: `node --permission … make-picture.ts KIND FROM FOLDER`. It reads one file and
 * writes two. Of what stood in the file beside the picture itself (EXIF, thumbnails, whatever was put behind its end) nothing is left.
 * It prints what it made, or ends with 3 when there is no picture to be made of it.
 */
import { join } from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { mostPixels } from '#platform/files';
import { decodeHeic } from './decode-heic.ts';
import { notAPicture, previewSide, wholeSide } from './sizes.ts';

const [, , kind = '', from = '', folder = ''] = process.argv;
// One picture after another: more threads would only wait for the same two processors, and each wants memory.
sharp.concurrency(1);
sharp.cache(false);

try {
  const picture = await open();
  const isDrawing = kind === 'png';
  const whole = sized(picture, wholeSide);
  const made = [
    await (isDrawing ? whole.png({ compressionLevel: 9 }) : whole.jpeg({ quality: 82 })).toFile(
      join(folder, 'whole'),
    ),
    await sized(picture, previewSide)
      .flatten({ background: '#fff' })
      .jpeg({ quality: 75 })
      .toFile(join(folder, 'preview')),
  ];
  process.stdout.write(JSON.stringify(made.map(({ width, height, format }) => ({ width, height, format }))));
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = notAPicture;
}

async function open(): Promise<Sharp> {
  if (kind === 'heic') {
    const { data, width, height } = await decodeHeic(from);
    return sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: mostPixels }).removeAlpha();
  }
  return sharp(from, {
    limitInputPixels: mostPixels,
    failOn: 'error',
    sequentialRead: true,
    pages: 1,
  }).autoOrient();
}

function sized(picture: Sharp, side: number): Sharp {
  return picture.clone().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
}
