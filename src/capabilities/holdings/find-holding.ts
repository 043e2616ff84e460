import { emailKey } from '#language';
import type { CaseReference, EmailAddress, Uprn, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { asHolding, holdings } from './holding-record.ts';
import type { Holding } from './holding-record.ts';
import type { HoldingsTables } from './tables.ts';

/** What a person may see, as a literal list of classes. */
export type SeenClasses = { readonly classes: readonly string[] };

/** The holding under a reference that a person may see. */
export async function findHolding(
  tx: Tx,
  sight: SeenClasses,
  reference: CaseReference,
): Promise<Holding | undefined> {
  const row = await holdings(tx)
    .where('h.reference', '=', reference)
    .where(inClasses(sight))
    .executeTakeFirst();
  return row && asHolding(row);
}

/** The holding under a reference, whoever asks: for jobs, and for what a case names. */
export async function holdingUnder(tx: Tx, reference: CaseReference): Promise<Holding | undefined> {
  const row = await holdings(tx).where('h.reference', '=', reference).executeTakeFirst();
  return row && asHolding(row);
}

/** A holding by its identifier, for jobs. */
export async function holdingOf(tx: Tx, id: Uuid): Promise<Holding | undefined> {
  const row = await holdings(tx).where('h.id', '=', id).executeTakeFirst();
  return row && asHolding(row);
}

export function inClasses({ classes }: SeenClasses) {
  return sql<boolean>`h.sight = any(${[...classes]}::text[])`;
}

/**
 * Holdings that a case granted, renewed, changed or ended, and those of which a day opened it; of a person who looks, those that they
 * may see.
 */
export async function holdingsOn(tx: Tx, id: Uuid, sight?: SeenClasses): Promise<readonly Holding[]> {
  const db = tables<HoldingsTables>(tx);
  const through = db
    .selectFrom('holdings.change')
    .select('holding_id')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .union(
      db
        .selectFrom('holdings.timer')
        .select('holding_id')
        .where('authority_id', '=', tx.authority)
        .where('case_id', '=', id),
    );
  const rows = await holdings(tx)
    .where('h.id', 'in', through)
    .$if(sight !== undefined, (query) => query.where(inClasses(sight ?? { classes: [] })))
    .orderBy('h.id')
    .limit(50)
    .execute();
  return rows.map(asHolding);
}

/** Where a page of a list ends. */
export type HoldingKey = { readonly lastOn: Temporal.PlainDate; readonly id: Uuid };

/** Whose: who signed in to the account, or reads the mailbox that they proved. */
export type Whose = {
  readonly account?: Uuid | undefined;
  readonly verifiedEmail?: EmailAddress | undefined;
};

export type OwnHoldings = Whose & {
  /** Those that are held on this day or later; without it, also what is over. */
  readonly since?: Temporal.PlainDate | undefined;
  readonly after?: HoldingKey | undefined;
  readonly most: number;
};

/** What somebody holds and has held, what ends last first. */
export async function holdingsOf(
  tx: Tx,
  { since, after, most, ...whose }: OwnHoldings,
): Promise<readonly Holding[]> {
  const rows = await holdings(tx)
    .where('h.id', 'in', theirs(tx, whose))
    .$if(since !== undefined, (query) => query.where('h.last_on', '>=', since ?? null))
    .where(after ? sql<boolean>`(h.last_on, h.id) < (${after.lastOn}, ${after.id})` : sql<boolean>`true`)
    .orderBy('h.last_on', 'desc')
    .orderBy('h.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(asHolding);
}

/** The holding under a reference, if it is theirs. */
export async function findOwnHolding(
  tx: Tx,
  whose: Whose,
  reference: CaseReference,
): Promise<Holding | undefined> {
  const row = await holdings(tx)
    .where('h.reference', '=', reference)
    .where('h.id', 'in', theirs(tx, whose))
    .executeTakeFirst();
  return row && asHolding(row);
}

function theirs(tx: Tx, { account, verifiedEmail }: Whose) {
  const holders = tables<HoldingsTables>(tx)
    .selectFrom('holdings.holder')
    .select('holding_id')
    .where('authority_id', '=', tx.authority);
  return holders
    .where('account_id', '=', account ?? null)
    .union(holders.where('email_key', '=', verifiedEmail ? emailKey(verifiedEmail) : null));
}

export type HoldingsAt = {
  readonly uprn: Uprn;
  readonly after?: HoldingKey | undefined;
  readonly most: number;
};

/** What is held at a property, as far as a person may see it, what ends last first. */
export async function holdingsAt(
  tx: Tx,
  sight: SeenClasses,
  { uprn, after, most }: HoldingsAt,
): Promise<readonly Holding[]> {
  const rows = await holdings(tx)
    .where('h.uprn', '=', uprn)
    .where(inClasses(sight))
    .where(after ? sql<boolean>`(h.last_on, h.id) < (${after.lastOn}, ${after.id})` : sql<boolean>`true`)
    .orderBy('h.last_on', 'desc')
    .orderBy('h.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(asHolding);
}

export type HoldingChange = Pick<
  Selectable<HoldingsTables['holdings.change']>,
  'id' | 'what' | 'term' | 'why' | 'actor_kind' | 'actor'
> & {
  readonly from: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
  readonly case: Uuid | null;
  readonly at: Temporal.Instant;
};

/** What was done with a holding, the latest first; that it ran out is said by its days. */
export async function historyOf(tx: Tx, holding: Uuid): Promise<readonly HoldingChange[]> {
  return tables<HoldingsTables>(tx)
    .selectFrom('holdings.change')
    .select(['id', 'what', 'term', 'why', 'actor_kind', 'actor'])
    .select(['from_on as from', 'until_on as until', 'case_id as case', 'changed_at as at'])
    .where('authority_id', '=', tx.authority)
    .where('holding_id', '=', holding)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
}

/**
 * The last day of the holding that a case granted, renewed, changed or ended, as it is known now; nothing when it has to do with
 * none. Of several it is the latest, so that nothing goes while one of them is held.
 */
export async function endOfHolding(tx: Tx, id: Uuid): Promise<Temporal.PlainDate | undefined> {
  const ends = (await holdingsOn(tx, id)).map(({ lastOn }) => lastOn);
  return ends.toSorted((one, other) => Temporal.PlainDate.compare(one, other)).at(-1);
}
