import type { Asset } from './asset.ts';

export type AssetAnswer = {
  readonly status: 200 | 304;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
};

type Asked = { readonly acceptEncoding?: string | undefined; readonly ifNoneMatch?: string | undefined };

/** What to send for a file: the smallest encoding that the reader takes, to be kept for ever, or "not modified". */
export function answerWith(asset: Asset, { acceptEncoding = '', ifNoneMatch }: Asked): AssetAnswer {
  const encoding = encodingFor(asset, acceptEncoding);
  const headers = {
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': asset.type,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    // A council's logo opened by itself is a document: it may draw, nothing else.
    ...(asset.name.endsWith('.svg') && {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    }),
    vary: 'accept-encoding',
    etag: asset.etag,
  };
  if (ifNoneMatch?.includes(asset.etag) === true) return { status: 304, headers, body: undefined };
  const body = encoding === undefined ? asset.body : bodies[encoding](asset);
  return {
    status: 200,
    headers: {
      ...headers,
      ...(encoding && { 'content-encoding': encoding }),
      'content-length': String(body.length),
    },
    body,
  };
}

const bodies = { br: ({ brotli }: Asset) => brotli, gzip: ({ gzip }: Asset) => gzip };

// Pictures are compressed already: an encoding is used only where it is smaller.
const encodingFor = (asset: Asset, accepted: string): keyof typeof bodies | undefined =>
  (['br', 'gzip'] as const).find(
    (encoding) => takes(accepted, encoding) && bodies[encoding](asset).length < asset.body.length,
  );

const takes = (accepted: string, encoding: string): boolean =>
  accepted.split(',').some((part) => {
    const [name, weight] = part.trim().split(/\s*;\s*q=/i);
    return name?.toLowerCase() === encoding && Number(weight ?? 1) > 0;
  });
