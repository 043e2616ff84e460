import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../tables.ts';
import { rolesOf } from './roles.ts';
import type { HeldRole, RoleBook } from './roles.ts';

/** An officer as whoever administers the council sees them, those who are closed included. */
export type OfficerRecord = {
  readonly id: Uuid;
  readonly name: string;
  readonly email: string | null;
  readonly seenAt: Temporal.Instant | null;
  readonly closed: { readonly at: Temporal.Instant; readonly why: 'left' | 'dormant' } | undefined;
  /** Since when they have a second factor with us. */
  readonly enrolledAt: Temporal.Instant | null;
  /** By the directory's word at their last sign-in. */
  readonly fromDirectory: readonly HeldRole[];
  /** By an invitation of ours. */
  readonly fromUs: readonly HeldRole[];
};

const onPage = 50;

/**
 * A page of the officers of a council by name, and the last of them where there are more. The page goes on behind the officer
 * `after`, whose name is looked up here: no link has to say it. Behind nobody of this council there is the first page.
 */
export async function officerRecords(
  tx: Tx,
  { after, book }: { readonly after?: Uuid | undefined; readonly book: RoleBook },
): Promise<{ readonly officers: readonly OfficerRecord[]; readonly next: Uuid | undefined }> {
  const from = records(tx).orderBy('officer.name').orderBy('officer.id');
  const last = after && (await records(tx).where('officer.id', '=', after).executeTakeFirst());
  const page = last
    ? from.where((row) =>
        row.or([
          row('officer.name', '>', last.name),
          row.and([row('officer.name', '=', last.name), row('officer.id', '>', last.id)]),
        ]),
      )
    : from;
  const rows = await page.limit(onPage + 1).execute();
  const shown = rows.slice(0, onPage);
  return {
    officers: await withRoles(tx, shown, book),
    next: rows.length > onPage ? shown.at(-1)?.id : undefined,
  };
}

/** One officer; nothing when there is none of this council. */
export async function officerRecord(tx: Tx, id: Uuid, book: RoleBook): Promise<OfficerRecord | undefined> {
  const rows = await records(tx).where('officer.id', '=', id).execute();
  return (await withRoles(tx, rows, book))[0];
}

function records(tx: Tx) {
  return tables<IdentityTables>(tx)
    .selectFrom('identity.officer as officer')
    .leftJoin('identity.officer_closing as closing', (join) =>
      join
        .onRef('closing.authority_id', '=', 'officer.authority_id')
        .onRef('closing.officer_id', '=', 'officer.id'),
    )
    .leftJoin('identity.second_factor as factor', (join) =>
      join
        .onRef('factor.authority_id', '=', 'officer.authority_id')
        .onRef('factor.officer_id', '=', 'officer.id'),
    )
    .select(['officer.id', 'officer.name', 'officer.email', 'officer.signed_in_at'])
    .select(['closing.closed_at', 'closing.why', 'factor.enrolled_at'])
    .where('officer.authority_id', '=', tx.authority);
}

type Row = Awaited<ReturnType<ReturnType<typeof records>['execute']>>[number];

async function withRoles(tx: Tx, rows: readonly Row[], book: RoleBook): Promise<readonly OfficerRecord[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const grants = await tables<IdentityTables>(tx)
    .selectFrom('identity.officer_grant')
    .select(['officer_id', 'granted', 'given_by'])
    .where('authority_id', '=', tx.authority)
    .where('officer_id', 'in', ids)
    .execute();
  const held = (id: Uuid, by: string) =>
    rolesOf(
      book,
      grants
        .filter(({ officer_id: officer, given_by: given }) => officer === id && given === by)
        .map(({ granted }) => granted),
    );
  return rows.map(({ id, name, email, signed_in_at: seenAt, closed_at: at, why, enrolled_at }) => ({
    id,
    name,
    email,
    seenAt,
    closed: at === null ? undefined : { at, why: why === 'dormant' ? 'dormant' : 'left' },
    enrolledAt: enrolled_at,
    fromDirectory: held(id, 'directory'),
    fromUs: held(id, 'moothall'),
  }));
}
