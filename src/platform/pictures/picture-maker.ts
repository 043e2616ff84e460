import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { newToken } from '#platform/chance';
import type { FileKind, ToStore } from '#platform/files';
import { inTurn } from './in-turn.ts';

export type MadeFile = ToStore & {
  readonly kind: 'jpeg' | 'png';
  readonly width: number;
  readonly height: number;
};

export type Made = { readonly whole: MadeFile; readonly preview: MadeFile };
export type PictureToMake = { readonly kind: FileKind; readonly content: Readable };

/** Makes a picture anew and hands it to `keep`; nothing when there is no picture to be made of it. */
export type PictureMaker = {
  readonly make: <Kept>(
    picture: PictureToMake,
    keep: (made: Made) => Promise<Kept>,
  ) => Promise<Kept | undefined>;
};

type Settings = {
  /** Where pictures are while they are made; on this machine. */
  readonly folder: string;
  /** Below which the program and what it needs stand. */
  readonly checkout: string;
};

/** 64 megapixels take four seconds on a slow machine; what takes a minute means ill. */
const patienceMilliseconds = 60_000;
const program = join(import.meta.dirname, 'make-picture.ts');

/**
 * Makes pictures one after another, each in a process of its own that knows no setting and no database, reads nothing but its program
 * and the one file, writes nothing elsewhere, and can reach no network (Node's permission model). One that hangs is ended.
 */
export function pictureMaker({ folder, checkout }: Settings): PictureMaker {
  const wait = inTurn();
  return {
    make: async (picture, keep) =>
      wait(async () => {
        const place = join(folder, newToken());
        await mkdir(place, { recursive: true, mode: 0o700 });
        try {
          await pipeline(picture.content, createWriteStream(join(place, 'given'), { mode: 0o600 }));
          const made = await make({ place, checkout }, picture.kind);
          return made && (await keep(made));
        } finally {
          await rm(place, { recursive: true, force: true });
        }
      }),
  };
}

type At = { readonly place: string; readonly checkout: string };

async function make({ place, checkout }: At, kind: FileKind): Promise<Made | undefined> {
  const said = await run([
    '--permission',
    '--allow-addons',
    `--allow-fs-read=${checkout}`,
    `--allow-fs-read=${place}`,
    `--allow-fs-write=${place}`,
    program,
    kind,
    join(place, 'given'),
    place,
  ]);
  if (said === undefined) return undefined;
  const [whole, preview] = report.parse(JSON.parse(said));
  return {
    whole: await measured(join(place, 'whole'), whole),
    preview: await measured(join(place, 'preview'), preview),
  };
}

const size = z.object({ width: z.int(), height: z.int(), format: z.enum(['jpeg', 'png']) });
const report = z.tuple([size, size]);

/** What it printed; nothing when it made nothing, whether it said so, hung or fell over: the file is to blame for each. */
async function run(args: readonly string[]): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const options = {
    timeout: patienceMilliseconds,
    killSignal: 'SIGKILL',
    env: {},
    maxBuffer: 64 * 1024,
  } as const;
  execFile(process.execPath, args, options, (error, printed) => resolve(error ? undefined : printed));
  return promise;
}

async function measured(path: string, { format, ...sides }: z.output<typeof size>): Promise<MadeFile> {
  const sum = createHash('sha256');
  await pipeline(createReadStream(path), sum);
  const { size: bytes } = await stat(path);
  return { path, bytes, digest: sum.digest('hex'), kind: format, ...sides };
}
