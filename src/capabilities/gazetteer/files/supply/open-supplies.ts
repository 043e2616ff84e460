import { createHash } from 'node:crypto';
import { Refusal } from '#platform/errors';
import type { Progress } from '../../editions/summary.ts';
import { inspectVolume } from './inspect-volume.ts';
import { inOrder } from './in-order.ts';
import { openSources } from './open-sources.ts';
import type { Supply, Volume } from './volume.ts';

/**
 * Reads files from end to end before anything of them is taken, zipped or not, and puts those together that are volumes of one
 * supply, in the order of their numbers. Full supplies come first, then changes by their day.
 */
export async function openSupplies(
  paths: readonly string[],
  onProgress: (progress: Progress) => void = () => {},
): Promise<readonly Supply[]> {
  const opened = await Promise.all(paths.map(openSources));
  const sources = opened.flat();
  const of = sources.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const onRead = (bytes: number) => onProgress({ stage: 'checking', done: (done += bytes), of });
  const volumes: Volume[] = [];
  // One after the other: a disk reads one file well.
  for (const source of sources) volumes.push(await inspectVolume(source, onRead));
  const supplies = [...Map.groupBy(volumes, togetherBy).values()].map(supplyOf);
  return supplies.toSorted((one, other) => rankOf(one).localeCompare(rankOf(other)));
}

/** Volumes of one supply say the same of all this. */
function togetherBy({ format, kind, supplier, processedOn }: Volume): string {
  return JSON.stringify([format.code, kind, supplier, processedOn?.toString()]);
}

function rankOf({ kind, processedOn }: Supply): string {
  return `${kind === 'full' ? 0 : 1} ${processedOn?.toString() ?? ''}`;
}

function supplyOf(files: readonly Volume[]): Supply {
  const volumes = inOrder(files);
  const [first] = volumes;
  if (!first) throw new Refusal('gazetteer.not-a-gazetteer', { file: '' });
  const { format, kind, supplier, processedOn, source } = first;
  const more = volumes.length - 1;
  return {
    format,
    kind,
    supplier,
    processedOn,
    volumes,
    name: more === 0 ? source.name : `${source.name} (+${more})`,
    bytes: volumes.reduce((sum, volume) => sum + volume.source.bytes, 0),
    encoding: volumes.some(({ encoding }) => encoding === 'windows-1252') ? 'windows-1252' : 'utf-8',
    digest: more === 0 ? first.digest : digestOf(volumes),
  };
}

function digestOf(volumes: readonly Volume[]): Buffer {
  const hash = createHash('sha256');
  for (const { digest } of volumes) hash.update(digest);
  return hash.digest();
}
