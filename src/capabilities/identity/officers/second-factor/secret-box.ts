import { createCipheriv, createDecipheriv } from 'node:crypto';
import { systemChance } from '#platform/chance';

/** The keys for what is kept sealed: new things are made with the current one, older ones still read. */
export type BoxKeys = { readonly current: () => Buffer; readonly others: () => readonly Buffer[] };

/** Keeps a text unreadable at rest. What was sealed for one owner does not open for another. */
export type SecretBox = {
  readonly seal: (text: string, owner: string) => Buffer;
  /** Nothing when no key opens it: its key was lost, or it was sealed for somebody else. */
  readonly open: (sealed: Buffer, owner: string) => string | undefined;
};

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

export function secretBox({ current, others }: BoxKeys): SecretBox {
  return {
    seal: (text, owner) => {
      const iv = systemChance.bytes(ivBytes);
      const sealing = createCipheriv(cipher, current(), iv).setAAD(Buffer.from(owner));
      const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
      return Buffer.concat([iv, sealing.getAuthTag(), body]);
    },
    open: (sealed, owner) => {
      for (const key of [current(), ...others()]) {
        const text = opened(sealed, key, owner);
        if (text !== undefined) return text;
      }
      return undefined;
    },
  };
}

function opened(sealed: Buffer, key: Buffer, owner: string): string | undefined {
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(owner))
    .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  try {
    const body = sealed.subarray(ivBytes + tagBytes);
    return Buffer.concat([opening.update(body), opening.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
