/** What a delivery report says: which message did not arrive, and the mail systems' code for why. */
export type Bounce = { readonly messageId: string; readonly reason: string };

/**
 * Reads a delivery report (RFC 3464, multipart/report) as it was received; nothing if it is none, or tells of a delay.
 * The reason is the status code alone: the mail systems' sentences may quote the address.
 */
export function readBounce(raw: string): Bounce | undefined {
  const unfolded = raw.replaceAll(/\r\n/g, '\n').replaceAll(/\n[ \t]+/g, ' ');
  if (!/^content-type:\s*multipart\/report/im.test(unfolded)) return undefined;
  if (!/^action:\s*failed\s*$/im.test(unfolded)) return undefined;
  // Its own header has a Message-ID too; that of the message it reports on stands last, with the returned headers.
  const messageId = [...unfolded.matchAll(/^message-id:\s*(<[^>\s]{3,250}>)/gim)].at(-1)?.[1];
  if (messageId === undefined) return undefined;
  const status = /^status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(unfolded)?.[1];
  return { messageId, reason: `it came back (${status ?? 'no status given'})` };
}
