import { leave, presentOn, stay } from '#capabilities/cases';
import { lastPlace, touchedSince } from '#capabilities/ledger';
import type { Place } from '#capabilities/ledger';
import { uuid } from '#language';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import type { Live } from '#platform/http';

/** How far the ledger was read, and who was where. */
type Mark = { readonly place: Place; readonly present: ReadonlySet<string> };

const marks = new WeakSet<object>();

/** What happens at the desk: cases of which the ledger has something new, and those to which somebody came or from which they went. */
export const hubLive: Live = {
  pulse: async (tx, given, now) => {
    const before = isMark(given) ? given : await firstMark(tx);
    const { cases, place } = await touchedSince(tx, before.place);
    const present = await presentNow(tx, now);
    const moved = [...present.symmetricDifference(before.present)].map(caseIn);
    const mark: Mark = { place, present };
    marks.add(mark);
    return { mark, touched: new Set([...cases, ...moved]) };
  },
  stay,
  leave,
};

function isMark(given: unknown): given is Mark {
  return typeof given === 'object' && given !== null && marks.has(given);
}

async function firstMark(tx: Tx): Promise<Mark> {
  return { place: await lastPlace(tx), present: new Set() };
}

async function presentNow(tx: Tx, now: Temporal.Instant): Promise<ReadonlySet<string>> {
  const present = await presentOn(tx, { now });
  return new Set(present.map((one) => `${one.case} ${one.officer} ${String(one.isWriting)}`));
}

const caseIn = (present: string): Uuid => uuid.parse(present.split(' ')[0]);
