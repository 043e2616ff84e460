import { createHmac, timingSafeEqual } from 'node:crypto';
import { drawReference, parseReference } from '#language';
import type { CaseReference } from '#language';

/** Makes and checks the part of a link that nobody can guess: whoever has it was given it by us. */
export type Seals = {
  readonly seal: (reference: CaseReference) => string;
  /** The reference, if the seal is its own. */
  readonly open: (reference: string, seal: string) => CaseReference | undefined;
  /** What somebody who gave no way to write to them follows their request by: to be read out, and spelt as a reference is. */
  readonly code: (reference: CaseReference) => CaseReference;
  /** Whether it is the code of that reference. */
  readonly isCode: (reference: CaseReference, code: CaseReference) => boolean;
};

const sealBytes = 16;

export function sealsUnder(key: Buffer): Seals {
  const digest = (reference: CaseReference) =>
    createHmac('sha256', key).update(`follow ${reference}`).digest().subarray(0, sealBytes);
  const code = (reference: CaseReference) => codeFrom(key, reference);
  return {
    code,
    isCode: (reference, given) => timingSafeEqual(Buffer.from(given), Buffer.from(code(reference))),
    seal: (reference) => digest(reference).toString('base64url'),
    open: (typed, seal) => {
      const reference = parseReference(typed);
      const given = Buffer.from(seal, 'base64url');
      if (!reference || !/^[\w-]{22}$/.test(seal)) return undefined;
      return timingSafeEqual(given, digest(reference)) ? reference : undefined;
    },
  };
}

/** Seven characters of 23, which is as good as random: 2 to the 32 over 23 leaves a rest of one in 10 to the 8. Then the one that checks them. */
function codeFrom(key: Buffer, reference: CaseReference): CaseReference {
  const drawn = createHmac('sha256', key).update(`tracking code ${reference}`).digest();
  let at = 0;
  return drawReference((below) => drawn.readUInt32BE(4 * at++) % below);
}
