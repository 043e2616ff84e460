import { slug, tongue as tongueOf, tongues } from '#language';
import type { Tongue } from '#language';
import { findPack, previewMessages, publishedVersions } from '#services';
import type { PreviewedMessage, PublishedService, PublishedVersion } from '#services';
import { z } from 'zod';
import type { HubVisit } from '../kit.ts';

export type Previewed = {
  readonly pack: PublishedService;
  readonly versions: readonly PublishedVersion[];
  readonly messages: Readonly<Record<Tongue, readonly PreviewedMessage[]>>;
};

export const version = z.coerce.number().int().min(1).max(1_000_000);
export const previewParams = z.object({ service: slug, version, message: slug, tongue: tongueOf });

/** A link as long as they are, which leads nowhere. */
const link = 'https://my.example.gov.uk/requests/7KQ42XW9/Zm9vYmFyYmF6cXV4Y29yZQ';

/** A version of a service with its messages in both languages: the one that is wanted, else the live one, else the newest. */
export async function previewedOf(
  { tx }: Pick<HubVisit, 'tx'>,
  service: string,
  wanted: number | undefined,
): Promise<Previewed | undefined> {
  const versions = await publishedVersions(tx, service);
  const shown = wanted ?? (versions.find(({ isLive }) => isLive) ?? versions[0])?.version;
  const pack = shown === undefined ? undefined : await findPack(tx, service, shown);
  if (!pack) return undefined;
  const [en, cy] = tongues.map((tongue) => previewMessages(pack, tongue, link));
  return { pack, versions, messages: { en: en ?? [], cy: cy ?? [] } };
}

/** One of them, as an address names it. */
export async function previewedMessage(
  visit: Pick<HubVisit, 'tx'>,
  { service, version: shown, message, tongue }: z.output<typeof previewParams>,
): Promise<PreviewedMessage | undefined> {
  const previewed = await previewedOf(visit, service, shown);
  return previewed?.messages[tongue].find((one) => one.message === message);
}
