import { text } from '#language';
import type { InBoth } from '#language';
import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import { bankHolidays } from '../bank-holiday.ts';
import type { BankHoliday } from '../bank-holiday.ts';
import { divisionNames } from '../bank-holidays.ts';
import type { Division } from '../bank-holidays.ts';
import type { CalendarsTables } from '../tables.ts';

/** What is different about the collections whose usual day lies between two days, both of them among it. */
export type CollectionChange = {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  /** Which streams it is about; all, where it names none. */
  readonly streams: readonly string[];
  /** By how many days they are later, or earlier (less than nought); nothing where they are not made at all. */
  readonly later: number | undefined;
  readonly why: InBoth<string>;
};

export type CollectionRules = {
  readonly division: Division;
  /** On these nothing is collected: from such a day until the Saturday everything is a day later. */
  readonly holidays: readonly BankHoliday[];
  /** Days that the council has announced itself; they go before the holidays. */
  readonly changes: readonly CollectionChange[];
};

const day = z.iso.date().transform((written) => Temporal.PlainDate.from(written));
const stored = z.object({
  division: z.enum(divisionNames),
  holidays: z.array(z.enum(bankHolidays)),
  changes: z.array(
    z.object({
      from: day,
      until: day,
      streams: z.array(z.string()),
      later: z.int().optional(),
      why: z.object({ en: text(200), cy: text(200) }),
    }),
  ),
});

const none: CollectionRules = { division: 'england-and-wales', holidays: [], changes: [] };

/** The council's rules for its collections; before any are published every collection is made on its usual day. */
export async function collectionRules(tx: Tx): Promise<CollectionRules> {
  return arranged(tx, 'collection rules', async () => {
    const row = await tables<CalendarsTables>(tx)
      .selectFrom('calendars.collection_rules')
      .select('rules')
      .where('authority_id', '=', tx.authority)
      .executeTakeFirst();
    if (!row) return none;
    const { changes, ...rules } = stored.parse(row.rules);
    return { ...rules, changes: changes.map(({ later, ...change }) => ({ ...change, later })) };
  });
}

/** Makes the rules those that the council's data gives. */
export async function projectCollections(tx: Tx, rules: CollectionRules): Promise<void> {
  const written = JSON.stringify(rules);
  await tables<CalendarsTables>(tx)
    .insertInto('calendars.collection_rules')
    .values({ rules: written })
    .onConflict((clash) => clash.column('authority_id').doUpdateSet({ rules: written }))
    .execute();
}
