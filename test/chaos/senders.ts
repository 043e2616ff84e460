import { setTimeout as pause } from 'node:timers/promises';
import type { Begun, Wanted } from './begun.ts';
import type { Entry, Outcome } from './history.ts';
import type { Errand, Orders } from './orders.ts';
import { stubbornSender } from './stubborn-sender.ts';
import type { Answer, Manner, Sender } from './stubborn-sender.ts';

/** The senders' book, as it is written, and the cases on which nobody has worked yet. */
export type Desk = {
  readonly book: Entry[];
  readonly cases: string[];
  readonly orders: Orders;
  readonly begun: ReadonlyMap<string, Begun>;
  readonly officers: readonly string[];
  /** How this sender asks, whose number it has: its own address, and its own chance. */
  readonly mannerOf: (number: number, cookie: string) => Manner;
};

const residents = 6;

/** Everybody at once: residents send what they have filled in, officers work the cases that came of it. */
export async function sendAll(desk: Desk): Promise<void> {
  const errands = [...desk.orders.errands];
  const deeds = [...desk.orders.deeds];
  const lanes = Array.from({ length: residents }, async (_one, number) => {
    for (let errand = errands.shift(); errand; errand = errands.shift())
      await runErrand(desk, number, errand);
  });
  const rooms = desk.officers.map(async (cookie, number) => {
    const sender = stubbornSender(desk.mannerOf(residents + number, cookie));
    for (let deed = deeds.shift(); deed; deed = deeds.shift()) await doDeed(desk, sender, deed);
  });
  await Promise.all([...lanes, ...rooms]);
}

async function runErrand(desk: Desk, number: number, { first, second }: Errand): Promise<void> {
  const opened = await sendReport(desk, number, { wanted: first, join: '' });
  if (!second) {
    if (opened !== undefined) desk.cases.push(opened);
    return;
  }
  await sendReport(desk, number, { wanted: second, join: opened ?? '' });
}

const checkPage = '/services/fly-tipping/check-answers';

async function sendReport(
  { begun, book, mannerOf }: Desk,
  number: number,
  { wanted: { email: mark }, join }: { readonly wanted: Wanted; readonly join: string },
): Promise<string | undefined> {
  const sender = stubbornSender(mannerOf(number, begun.get(mark)?.cookie ?? ''));
  const page = await sender.open(checkPage);
  const answer = await sender.send(page, checkPage, { join });
  const [, reference] = /^\/received\/([^/]+)\//.exec(answer?.location ?? '') ?? [];
  const kind = join === '' ? 'report' : 'join';
  book.push({ kind, mark, outcome: outcomeOf(answer, '/received/'), reference, on: join });
  return reference;
}

/** Each on a case of its own, so that no officer overtakes another. */
async function doDeed({ book, cases }: Desk, sender: Sender, deed: 'note' | 'closing'): Promise<void> {
  let on = cases.shift();
  for (; on === undefined; on = cases.shift()) await pause(20);
  const mark = deed === 'note' ? `a note on ${on}` : on;
  const path = `/hub/cases/${on}/${deed === 'note' ? 'notes' : 'closing'}`;
  const page = await sender.open(path);
  const answer = await sender.send(page, path, deed === 'note' ? { text: mark } : { outcome: 'cleared' });
  book.push({ kind: deed, mark, outcome: outcomeOf(answer, '/hub/cases/'), on });
}

function outcomeOf(answer: Answer | undefined, where: string): Outcome {
  if (!answer) return 'unanswered';
  if (answer.status !== 303) return 'refused';
  return answer.location?.startsWith(where) === true ? 'done' : 'sent-back';
}
