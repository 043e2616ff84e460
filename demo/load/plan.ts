import { createHash } from 'node:crypto';
import type { PastCase } from '#services';
import type { History } from '../history/history.ts';
import { before, lately } from './progress.ts';

/** What is done by the verbs of residents and officers, because it was done lately, and what is taken in from before. */
export type Plan = {
  /** For each lane, its cases in the order of time. */
  readonly lately: readonly (readonly PastCase[])[];
  /** For each lane, weeks by their number, the newest first. */
  readonly before: readonly (readonly number[])[];
  readonly takenIn: (week: number) => PastCase[];
};

/** The newest cases of a history, some 150 of them, are done; everything else is taken in, week by week. */
export const planOf = (history: History, most = 150): Plan => {
  const { days, openedOn } = history;
  const newest: PastCase[] = [];
  for (let serial = days.length - 1; serial >= 0 && newest.length < most; serial -= 1)
    newest.unshift(...openedOn(serial));
  const done = newest.slice(Math.max(0, newest.length - most));
  const own = new Set(done.map(({ opened }) => opened.reference));
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => week).toReversed();
  return {
    lately: lately.map((lane) => done.filter((_, index) => index % lately.length === lane)),
    before: before.map((_, lane) => weeks.filter((week) => week % before.length === lane)),
    takenIn: (week) =>
      days
        .slice(week * 7, week * 7 + 7)
        .flatMap(({ serial }) => openedOn(serial))
        .filter(({ opened }) => !own.has(opened.reference)),
  };
};

/**
 * By what a loading that was cut short knows its plan again: how far it came is counted in the deeds of its plan, and those
 * of another plan are about cases that are not there.
 */
export const digestOf = ({ lately: done, before: taken }: Plan): string =>
  createHash('sha256')
    .update(JSON.stringify([done, taken]))
    .digest('hex')
    .slice(0, 16);

/** The generator or the data of the council has changed since the loading began. */
export const changedPlan = (): Error =>
  new Error(
    'its loading was cut short, and what is to be loaded has changed since, so that it cannot go on. Nothing of it is lost if it is loaded anew, since all of it is made up: npm start -- --fresh, or an empty database of your own.',
  );
