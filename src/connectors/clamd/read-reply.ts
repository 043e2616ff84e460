import type { Scanned } from '#capabilities/documents';

/**
 * What clamd said of a stream: `stream: OK`, `stream: Win.Test.EICAR_HDB-1 FOUND`. Anything else (`… ERROR`, a limit of its own)
 * is no answer about the file, and thrown: until there is one the file is held.
 */
export function readReply(said: string): Scanned {
  const reply = said.trim();
  if (reply === 'stream: OK') return { verdict: 'clean' };
  const signature = /^stream: (.{1,200}) FOUND$/.exec(reply)?.[1];
  if (signature !== undefined) return { verdict: 'infected', signature };
  throw new Error(`the scanner answered ${JSON.stringify(reply.slice(0, 200))}`);
}
