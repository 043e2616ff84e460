import type { Uuid } from '#language';
import { z } from 'zod';
import type { SecretBox } from './secret-box.ts';

/** What an officer enrols with. It stands sealed in the database until they have, for ten minutes at most. */
export type Offer = { readonly secret: string; readonly recoveryCodes: readonly string[] };

const written = z.object({ secret: z.string(), recoveryCodes: z.array(z.string()) });

export function sealOffer(secrets: SecretBox, officer: Uuid, offer: Offer): Buffer {
  return secrets.seal(JSON.stringify(offer), `offer ${officer}`);
}

export function openOffer(secrets: SecretBox, officer: Uuid, sealed: Buffer): Offer | undefined {
  const text = secrets.open(sealed, `offer ${officer}`);
  return text === undefined ? undefined : written.parse(JSON.parse(text));
}
