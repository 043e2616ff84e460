import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fateOf, isSmokeTest } from './manners.ts';
import type { Kind, Notification } from './notification.ts';
import type { Wanted } from './read-request.ts';
import { tellReceipt, type ReceiptsTo } from './tell-receipt.ts';

export interface TrafficSettings {
  readonly receiptsTo?: ReceiptsTo;
  /** For how long a message is on its way. */
  readonly travelMilliseconds?: number;
}

/** What was taken, and what is on its way. */
export interface Traffic {
  readonly kept: readonly Notification[];
  /** With `forgotten` nobody ever learns what became of it. */
  take(type: Kind, wanted: Wanted, forgotten: boolean): Notification;
  settled(): Promise<void>;
}

const MOST = 500;

export function openTraffic({ receiptsTo, travelMilliseconds = 400 }: TrafficSettings): Traffic {
  const kept: Notification[] = [];
  const underWay = new Set<Promise<unknown>>();
  const travel = async (notification: Notification) => {
    await pause(travelMilliseconds);
    notification.status = notification.type === 'letter' ? 'received' : fateOf(notification.to);
    notification.completedAt = Temporal.Now.instant();
    if (receiptsTo && notification.type !== 'letter') await tellReceipt(notification, receiptsTo);
  };
  return {
    kept,
    take(type, wanted, forgotten) {
      const status = wanted.pdf ? 'pending-virus-check' : 'created';
      const createdAt = Temporal.Now.instant();
      const taken = { ...wanted, id: randomUUID(), type, status, createdAt, completedAt: null };
      if (isSmokeTest(taken.to)) return taken;
      kept.push(taken);
      kept.splice(0, kept.length - MOST);
      if (forgotten) return taken;
      const journey: Promise<unknown> = travel(taken).catch(complain);
      underWay.add(journey);
      void journey.finally(() => underWay.delete(journey));
      return taken;
    },
    async settled() {
      await Promise.all(underWay);
    },
  };
}

const complain = (error: unknown) =>
  process.stderr.write(`The stand-in for GOV.UK Notify could not hand on a receipt: ${String(error)}\n`);
