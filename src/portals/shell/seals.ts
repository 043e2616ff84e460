import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseReference } from '#language';
import type { CaseReference } from '#language';

/** Makes and checks the part of a link that nobody can guess: whoever has it was given it by us. */
export type Seals = {
  readonly seal: (reference: CaseReference) => string;
  /** The reference, if the seal is its own. */
  readonly open: (reference: string, seal: string) => CaseReference | undefined;
};

const sealBytes = 16;

export function sealsUnder(key: Buffer): Seals {
  const digest = (reference: CaseReference) =>
    createHmac('sha256', key).update(`follow ${reference}`).digest().subarray(0, sealBytes);
  return {
    seal: (reference) => digest(reference).toString('base64url'),
    open: (typed, seal) => {
      const reference = parseReference(typed);
      const given = Buffer.from(seal, 'base64url');
      if (!reference || !/^[\w-]{22}$/.test(seal)) return undefined;
      return timingSafeEqual(given, digest(reference)) ? reference : undefined;
    },
  };
}
