import { z } from 'zod';
import { uuid } from '#language';
import type { Receipt } from '#capabilities/notifications';
import { readStatus } from './read-answer.ts';

const receipt = z.object({ reference: uuid, status: z.string().max(60) });

/** What Notify posts when a message has come to its end; nothing for what is no receipt, or of a message that is not ours. */
export function readReceipt(body: unknown): Receipt | undefined {
  const said = receipt.safeParse(body);
  return said.success ? { message: said.data.reference, ...readStatus(said.data.status) } : undefined;
}
