import assert from 'node:assert/strict';
import { drawReference, parseEmail } from '#language';
import type { CaseReference, EmailAddress, Uuid } from '#language';
import { newId, systemChance } from '#platform/chance';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { act, testDatabase } from '#test/database';
import { openRequest, projectQueues, projectVersion } from './index.ts';
import type { NewCase, Opened, Participant, Request, ServiceVersion } from './index.ts';

// The cast of this folder's tests: one service, two queues, two officers, one resident.

export const at = Temporal.Instant.from('2026-11-17T18:12:00Z');
export const later = (minutes: number) => at.add({ minutes });
export const olwen: Uuid = newId(at);
export const priya: Uuid = newId(at);
export const byOlwen = (minutes = 1) => act(later(minutes), { kind: 'officer', id: olwen });
export const byAnybody = (minutes = 0) => act(later(minutes));
export const rule = (minutes = 1) => act(later(minutes), { kind: 'system', name: 'routing' });

export const benches: ServiceVersion = {
  service: 'broken-bench',
  version: 1,
  statuses: [
    { status: 'received', ends: false },
    { status: 'with-crew', ends: false },
    { status: 'done', ends: true },
  ],
  actions: [
    { action: 'send', from: ['received'], to: 'with-crew', needs: [] },
    { action: 'return', from: ['with-crew'], to: 'received', needs: ['note'] },
    { action: 'look-at', from: ['received', 'with-crew'], needs: [] },
    { action: 'finish', from: ['received', 'with-crew'], to: 'done', needs: ['outcome'] },
  ],
  outcomes: [
    { outcome: 'mended', retention: { keep: Temporal.Duration.from('P3Y'), from: 'closing' } },
    { outcome: 'listed', retention: { keep: 'for-ever' } },
    { outcome: 'with-main', retention: { keep: Temporal.Duration.from('P1Y'), from: 'parent-closing' } },
    { outcome: 'licensed', retention: { keep: Temporal.Duration.from('P6M'), from: 'holding-end' } },
  ],
};

export const ann: Participant = {
  role: 'requester',
  identified: 'as-given',
  name: 'Ann Pritchard',
  email: mailbox('Ann.Pritchard@example.org'),
  telephone: '01632 960001',
};

export const bench: NewCase = {
  queue: 'parks',
  sight: 'parks:public',
  sensitivity: 'public',
  place: {
    description: 'By the pond',
    point: { easting: 412_000.4, northing: 301_000.6 },
    ward: 'E05000001',
  },
  due: { at: Temporal.Instant.from('2026-11-20T17:00:00Z'), steps: [{ step: 'received', at }] },
};

export function mailbox(typed: string): EmailAddress {
  const address = parseEmail(typed);
  assert.ok(address);
  return address;
}

export const reference = (): CaseReference => drawReference(systemChance.draw);

export function asking(different: Partial<Omit<Request, 'open' | 'join'>> = {}) {
  const { service, version } = benches;
  return {
    reference: reference(),
    service,
    version,
    tongue: 'en' as const,
    participants: [ann],
    ...different,
  };
}

/** A database in which the service is published. */
export async function park() {
  const setting = await testDatabase();
  await setting.begin(publish);
  return setting;
}

export async function publish(tx: Tx): Promise<void> {
  await projectQueues(tx, ['parks', 'woods']);
  await projectVersion(tx, benches, act(at));
}

/** One open case about a bench. */
export async function report(tx: Tx, different: Partial<NewCase> = {}): Promise<Opened> {
  return openRequest(tx, { ...asking(), open: { ...bench, ...different } }, byAnybody());
}

/** Asserts that the work is refused with this code. */
export async function refused(work: Promise<unknown>, code: string): Promise<Refusal> {
  const refusal = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(refusal instanceof Refusal)) throw new Error(`expected the refusal ${code}`, { cause: refusal });
  assert.equal(refusal.code, code);
  return refusal;
}
