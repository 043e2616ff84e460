import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaType, type AssetName } from './asset-name.ts';

/** One file as it is served: its address holds its content's digest, so it may be kept for ever. */
export type Asset = {
  readonly name: AssetName;
  readonly path: string;
  readonly type: string;
  readonly etag: string;
  readonly body: Buffer;
  readonly brotli: Buffer;
  readonly gzip: Buffer;
};

export const addressOf = (name: AssetName, body: Uint8Array): string => {
  const dot = name.lastIndexOf('.');
  return `/assets/${name.slice(0, dot)}-${digestOf(body).slice(0, 10)}${name.slice(dot)}`;
};

export const digestOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** The asset from its three encodings, as the cache keeps them. */
export const assetFrom = (
  name: AssetName,
  [body, brotli, zipped]: readonly [Buffer, Buffer, Buffer],
): Asset => ({
  name,
  path: addressOf(name, body),
  type: mediaType(name),
  etag: `W/"${digestOf(body).slice(0, 32)}"`,
  body,
  brotli,
  gzip: zipped,
});

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Compresses as far as it goes, on zlib's own threads: once per content, for every reader. */
export async function compressed(name: AssetName, body: Buffer): Promise<Asset> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return assetFrom(name, [
    body,
    ...(await Promise.all([brotliAsync(body, { params }), gzipAsync(body, { level: 9 })])),
  ]);
}
