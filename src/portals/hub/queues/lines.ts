import type { PersonLine, QueueLine } from '#capabilities/cases';
import { nameOfficers } from '#capabilities/identity';
import type { Tongue } from '#language';
import { caseWords } from '#services';
import type { CaseWords } from '#services';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { sayClosed, sayDue, sayPastWithin, sayStill } from '../says/due.ts';
import type { DueSaid } from '../says/due.ts';

/** A case in a list, in words: what it is, and what one needs to decide. */
export type Line = Pick<
  QueueLine,
  'id' | 'reference' | 'place' | 'requests' | 'revision' | 'hasNewAnswer'
> & {
  readonly noun: string;
  readonly status: string;
  readonly flags: readonly string[];
  readonly due: DueSaid | undefined;
  readonly opened: string;
  /** Nobody yet, the officer who looks, or a colleague by name. */
  readonly owner: 'nobody' | 'me' | { readonly name: string };
  /** Under which names it was asked for, in a list of what some people asked. */
  readonly people: readonly string[];
  /** Who else is looking at it or writing; left out in lists of which nobody is told anything later. */
  readonly here?: string;
};

/** A case of a list of a place, or of people, may have ended. */
type Listed = QueueLine & Partial<Pick<PersonLine, 'outcome' | 'closedAt' | 'people'>>;

export async function linesOf(visit: HubVisit, found: readonly Listed[]): Promise<readonly Line[]> {
  const { tx, now, tongue } = visit;
  const officers = found.flatMap(({ officer }) => officer ?? []);
  const names = await nameOfficers(tx, [...new Set(officers)]);
  const words = await wordsOfEach(visit, found);
  return found.map((line) => {
    const said = words.get(pinOf(line));
    const { id, reference, revision, place, requests, openedAt, officer, hasNewAnswer } = line;
    return {
      id,
      reference,
      revision,
      place,
      requests,
      hasNewAnswer,
      noun: said?.noun ?? line.service,
      status: statusOf(line, said),
      flags: line.flags.map((flag) => said?.flags[flag]?.label ?? flag),
      due: dueOf(line, now, tongue),
      opened: sayPastWithin(openedAt, now, tongue),
      owner:
        officer === null
          ? 'nobody'
          : officer === officerIn(visit).id
            ? 'me'
            : { name: names.get(officer) ?? '' },
      people: line.people ?? [],
    };
  });
}

/** How it ended, where it has. */
function statusOf({ status, outcome }: Listed, said: CaseWords | undefined): string {
  const words = outcome ? said?.outcomes[outcome] : said?.statuses[status];
  return words?.label ?? outcome ?? status;
}

function dueOf(
  { dueAt, stillSince, warned, closedAt }: Listed,
  now: Temporal.Instant,
  tongue: Tongue,
): DueSaid | undefined {
  if (closedAt) return sayClosed(closedAt, now, tongue);
  if (stillSince) return sayStill(stillSince, now, tongue);
  if (!dueAt) return undefined;
  const said = sayDue(dueAt, now, tongue);
  // What the service warns of presses although its day is not today.
  return warned > 0 ? { ...said, presses: said.presses ?? 'soon' } : said;
}

/** Each pinned version is asked for once, however many lines have it. */
async function wordsOfEach({ tx, tongue }: HubVisit, found: readonly Listed[]) {
  const pins = new Map(found.map((line) => [pinOf(line), line]));
  const words = new Map<string, CaseWords>();
  for (const [pin, line] of pins) words.set(pin, await caseWords(tx, line, tongue));
  return words;
}

function pinOf({ service, version }: Pick<QueueLine, 'service' | 'version'>): string {
  return `${service} ${String(version)}`;
}
