import { dueAfter, workingCalendar } from '#capabilities/calendars';
import { openRequest } from '#capabilities/cases';
import type { NewCase, Opened, Participant } from '#capabilities/cases';
import { drawReference, parseEmail } from '#language';
import type { Channel, Tongue } from '#language';
import { systemChance } from '#platform/chance';
import type { Tx } from '#platform/database';
import { act } from '#test/database';
import { at } from './hub.ts';

const calendar = workingCalendar({
  division: 'england-and-wales',
  opens: Temporal.PlainTime.from('09:00'),
  closes: Temporal.PlainTime.from('17:00'),
  closures: [],
});

export const ann: Participant = {
  role: 'requester',
  identified: 'as-given',
  name: 'Ann Pritchard',
  email: parseEmail('ann.pritchard@example.org'),
  telephone: '01632 960001',
};

export type Reported = Partial<NewCase> & {
  readonly service?: string;
  readonly hoursAgo?: number;
  readonly place?: NewCase['place'];
  readonly participants?: readonly Participant[];
  readonly channel?: Channel;
  readonly tongue?: Tongue;
};

/** Somebody reports a broken bench in the parks, due three working days later; or what is asked for. */
export async function report(tx: Tx, different: Reported = {}): Promise<Opened> {
  const {
    service = 'broken-bench',
    hoursAgo = 1,
    participants = [ann],
    channel = 'web',
    tongue = 'en',
    ...open
  } = different;
  const made = { ...act(at.subtract({ minutes: Math.round(hoursAgo * 60) })), channel };
  const request = { reference: drawReference(systemChance.draw), service, version: 1, tongue, participants };
  const usual: NewCase = {
    queue: 'parks',
    sight: 'parks/public',
    sensitivity: 'public',
    place: { description: 'Mill Lane: by the pond', point: { easting: 412_000, northing: 301_000 } },
    due: dueAfter(calendar, made.at, { workingDays: 3 }),
  };
  return openRequest(tx, { ...request, open: { ...usual, ...open } }, made);
}

/** A tree that the other team works on. */
export function fallenTree(tx: Tx): Promise<Opened> {
  const place = { description: 'Priory Wood' };
  return report(tx, {
    service: 'fallen-tree',
    queue: 'woods',
    sight: 'woods/internal',
    sensitivity: 'internal',
    place,
  });
}
