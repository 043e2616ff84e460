import { z } from 'zod';
import type { Became, Handed } from '#capabilities/notifications';
import type { Got } from '#platform/outside';

const refusal = z.object({ errors: z.array(z.object({ error: z.string(), message: z.string() })).min(1) });
const notification = z.object({ id: z.string(), status: z.string() });
const found = z.object({ notifications: z.array(notification) });

/** Why Notify gave no answer of use: it may be another next time. The code says it; its sentences stay out of the log. */
export class NotifyAway extends Error {
  readonly status: number;
  constructor(status: number, code: string) {
    super(`GOV.UK Notify answered ${String(status)} (${code})`);
    this.status = status;
  }
}

/** What Notify says to a message that is handed over: 201 is taken, 400 is never. */
export function readHanded({ status, body }: Got): Handed {
  if (status === 201) return { how: 'sent' };
  const said = refusal.safeParse(parsed(body));
  const [first] = said.success ? said.data.errors : [];
  if (status !== 400 || !first) throw new NotifyAway(status, first?.error ?? 'not in its format');
  return { how: 'refused', reason: `GOV.UK Notify refused it: ${withoutPeople(first.message)}` };
}

/** The message of our reference, if Notify has it. */
export function readFound({ status, body }: Got): { readonly status: string } | undefined {
  const said = found.safeParse(parsed(body));
  if (status !== 200 || !said.success) throw new NotifyAway(status, 'no list of notifications');
  return said.data.notifications[0];
}

/** Its words for a message's state: these are the last ones, whatever else it says is on its way. */
const undelivered: Readonly<Record<string, string>> = {
  'permanent-failure': 'it cannot be delivered to this number or address',
  'temporary-failure': 'it could not be delivered: switched off, full, or out of reach for too long',
  'technical-failure': 'it failed on its way, at GOV.UK Notify or the network',
  'validation-failed': 'GOV.UK Notify cannot print this letter',
  'virus-scan-failed': 'GOV.UK Notify would not take this letter',
  cancelled: 'it was cancelled in GOV.UK Notify',
};

/** `sent` is the last word on a message abroad, whose networks tell no more; `received` that a letter has been printed and posted. */
export function readStatus(status: string): Became {
  if (status === 'delivered' || status === 'received') return { how: 'delivered' };
  const reason = Object.hasOwn(undelivered, status) ? undelivered[status] : undefined;
  return reason === undefined ? { how: 'under-way' } : { how: 'undelivered', reason };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** An address or a number that a sentence of theirs may quote. */
function withoutPeople(said: string): string {
  return said.replaceAll(/\S+@\S+/g, '…').replaceAll(/\+?\d[\d ()-]{6,}\d/g, '…');
}
