import { createHmac, timingSafeEqual } from 'node:crypto';
import { uuid } from '#language';
import type { Uuid } from '#language';

/** Which proposed version a link opens, and until when. */
export type PreviewLink = { readonly proposal: Uuid; readonly until: Temporal.Instant };

/** Makes and checks links that open a preview for whoever has one: nothing of them is kept. */
export type PreviewSeals = {
  readonly seal: (link: PreviewLink) => string;
  /** What a link opens; nothing when it is not one of ours, or has run out. */
  readonly open: (typed: string, now: Temporal.Instant) => PreviewLink | undefined;
};

const idBytes = 16;
const timeBytes = 6;
const sealBytes = 16;

export function previewSealsUnder(key: Buffer): PreviewSeals {
  const sealOf = (said: Buffer) =>
    createHmac('sha256', key).update('preview ').update(said).digest().subarray(0, sealBytes);
  return {
    seal: ({ proposal, until }) => {
      const said = Buffer.alloc(idBytes + timeBytes);
      Buffer.from(proposal.replaceAll('-', ''), 'hex').copy(said);
      said.writeUIntBE(Math.floor(until.epochMilliseconds / 1_000), idBytes, timeBytes);
      return Buffer.concat([said, sealOf(said)]).toString('base64url');
    },
    open: (typed, now) => {
      const given = Buffer.from(typed, 'base64url');
      if (!/^[\w-]{51}$/.test(typed) || given.length !== idBytes + timeBytes + sealBytes) return undefined;
      const said = given.subarray(0, idBytes + timeBytes);
      if (!timingSafeEqual(given.subarray(idBytes + timeBytes), sealOf(said))) return undefined;
      const until = Temporal.Instant.fromEpochMilliseconds(said.readUIntBE(idBytes, timeBytes) * 1_000);
      const hex = said.subarray(0, idBytes).toString('hex');
      const proposal = uuid.safeParse(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
      const isGood = proposal.success && Temporal.Instant.compare(now, until) < 0;
      return isGood ? { proposal: proposal.data, until } : undefined;
    },
  };
}
