import type { Uuid } from '#language';
import { sql } from '#platform/database';
import type { Tx } from '#platform/database';
import { inClasses } from './find-holding.ts';
import type { SeenClasses } from './find-holding.ts';
import { asHolding, holdings } from './holding-record.ts';
import type { Holding } from './holding-record.ts';

export const registerLists = ['held', 'coming', 'suspended', 'ended'] as const;
export type RegisterList = (typeof registerLists)[number];

export type RegisterPage = {
  readonly service: string;
  readonly kind: string;
  readonly which: RegisterList;
  readonly today: Temporal.PlainDate;
  /** Those whose last day is one of these, both included. */
  readonly ends?: { readonly from?: Temporal.PlainDate; readonly until?: Temporal.PlainDate } | undefined;
  readonly after?: RegisterKey | undefined;
  readonly most: number;
};

/** Where a page ends: the day by which its list is ordered. */
export type RegisterKey = { readonly on: Temporal.PlainDate; readonly id: Uuid };

/** What is held of a kind, what ends soonest first; what is to begin, the soonest first; what is over, the latest first. */
export async function registerPage(
  tx: Tx,
  sight: SeenClasses,
  page: RegisterPage,
): Promise<readonly Holding[]> {
  return (await registerLines(tx, sight, page).execute()).map(asHolding);
}

/** The statement itself, so that a test can ask how it would be run. */
export function registerLines(tx: Tx, sight: SeenClasses, page: RegisterPage) {
  const { service, kind, which, ends, after, most } = page;
  const { day, order } = orders[which];
  const beyond = order === 'asc' ? sql`>` : sql`<`;
  return holdings(tx)
    .where('h.service', '=', service)
    .where('h.kind', '=', kind)
    .where(inClasses(sight))
    .where(inList(page))
    .$if(ends?.from !== undefined, (query) => query.where('h.last_on', '>=', ends?.from ?? null))
    .$if(ends?.until !== undefined, (query) => query.where('h.last_on', '<=', ends?.until ?? null))
    .where(
      after ? sql<boolean>`(${sql.ref(day)}, h.id) ${beyond} (${after.on}, ${after.id})` : sql<boolean>`true`,
    )
    .orderBy(sql.ref(day), order)
    .orderBy('h.id', order)
    .limit(most);
}

const orders = {
  held: { day: 'h.last_on', order: 'asc' },
  coming: { day: 'h.from_on', order: 'asc' },
  suspended: { day: 'h.last_on', order: 'asc' },
  ended: { day: 'h.last_on', order: 'desc' },
} as const;

/** The key of a line in its list. */
export function registerKey({ id, fromOn, lastOn }: Holding, which: RegisterList): RegisterKey {
  return { on: which === 'coming' ? fromOn : lastOn, id };
}

function inList({ which, today }: RegisterPage) {
  const tests = {
    held: sql<boolean>`h.last_on >= ${today} and h.from_on <= ${today}`,
    coming: sql<boolean>`h.from_on > ${today} and h.last_on >= h.from_on`,
    suspended: sql<boolean>`h.last_on >= ${today} and h.suspended_on is not null`,
    ended: sql<boolean>`h.last_on < ${today}`,
  };
  return tests[which];
}
