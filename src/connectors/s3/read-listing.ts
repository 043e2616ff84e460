import { fileKey } from '#platform/files';
import type { Stored } from '#platform/files';

export type Listing = { readonly stored: readonly Stored[]; readonly onward: string | undefined };

/** A page of ListObjectsV2. What is not ours in the bucket is overlooked. */
export function readListing(xml: string): Listing {
  const stored = [...xml.matchAll(/<Contents>([^]*?)<\/Contents>/g)].flatMap(([, about = '']) => {
    const key = fileKey.safeParse(valueIn(about, 'Key'));
    const at = valueIn(about, 'LastModified');
    return key.success && at !== undefined ? [{ key: key.data, at: Temporal.Instant.from(at) }] : [];
  });
  const isCut = valueIn(xml, 'IsTruncated') === 'true';
  return { stored, onward: isCut ? valueIn(xml, 'NextContinuationToken') : undefined };
}

function valueIn(xml: string, name: string): string | undefined {
  const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return found
    ?.replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
