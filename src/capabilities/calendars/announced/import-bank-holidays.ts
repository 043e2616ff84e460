import type { Act } from '#language';
import { newId } from '#platform/chance';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { divisionNames, divisions } from '../bank-holidays.ts';
import type { Division } from '../bank-holidays.ts';
import { bankHolidaysImported } from '../events.ts';
import type { CalendarsTables } from '../tables.ts';
import { announcedIn } from './announced-in.ts';
import { readFeed } from './feed.ts';
import type { Announced } from './feed.ts';

export type Importing = { readonly name: string; readonly text: string; readonly dryRun: boolean };

/** What a list brought for one part of the country. */
export type BankHolidaysImported = {
  readonly division: Division;
  readonly added: readonly Announced[];
  readonly known: number;
  /** Days that we count as holidays in the years that the list covers, and that it lacks: they stay. */
  readonly lacking: readonly Temporal.PlainDate[];
};

/**
 * Takes the days that the government's list has and we have not. None is taken away, since a date may have been promised by
 * it: what the list lacks is told. The same list again adds nothing.
 */
export async function importBankHolidays(
  tx: Tx,
  { dryRun, ...file }: Importing,
  act: Act,
): Promise<readonly BankHolidaysImported[]> {
  const feed = readFeed(file);
  const imported: BankHolidaysImported[] = [];
  for (const division of divisionNames) {
    const before = await daysOf(tx, division);
    const found = compared(division, feed[division], before);
    imported.push(found);
    if (!dryRun && found.added.length > 0) await keep(tx, found, act);
  }
  return imported;
}

async function daysOf(tx: Tx, division: Division): Promise<ReadonlySet<string>> {
  const ours = Object.values(divisions[division].days).flat();
  return new Set([...ours, ...(await announcedIn(tx, division)).map(({ on }) => on.toString())]);
}

function compared(
  division: Division,
  listed: readonly Announced[],
  before: ReadonlySet<string>,
): BankHolidaysImported {
  const added = listed.filter(({ on }) => !before.has(on.toString()));
  const named = new Set(listed.map(({ on }) => on.toString()));
  const years = new Set(listed.map(({ on }) => on.year));
  const lacking = [...before]
    .filter((day) => !named.has(day))
    .map((day) => Temporal.PlainDate.from(day))
    .filter(({ year }) => years.has(year));
  return { division, added, known: listed.length - added.length, lacking };
}

async function keep(tx: Tx, { division, added }: BankHolidaysImported, act: Act): Promise<void> {
  await tables<CalendarsTables>(tx)
    .insertInto('calendars.bank_holiday')
    .values(added.map(({ on, title }) => ({ division, kept_on: on, title, imported_at: act.at })))
    .onConflict((clash) => clash.doNothing())
    .execute();
  const data = { division, days: added.map(({ on }) => on.toString()) };
  await append(tx, bankHolidaysImported({ subject: newId(act.at), data }), act);
}
