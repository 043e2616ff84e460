import type { Notification } from './notification.ts';
import { stamp } from './notification.ts';

export interface ReceiptsTo {
  readonly address: string;
  readonly token: string;
}

const PATIENCE_MILLISECONDS = 5_000;

/** Tells what became of a message as the real one does, once: it tries five times more, which a stand-in need not. */
export async function tellReceipt(notification: Notification, { address, token }: ReceiptsTo): Promise<void> {
  const { id, reference, to, status, createdAt, completedAt, type, template } = notification;
  const body = {
    id,
    reference,
    to,
    status,
    created_at: stamp(createdAt),
    completed_at: completedAt && stamp(completedAt),
    sent_at: stamp(createdAt),
    notification_type: type,
    template_id: template?.id ?? null,
    template_version: 1,
  };
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
  });
  if (!answer.ok) throw new Error(`The address for receipts answered ${String(answer.status)}`);
}
