import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isNotMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';

/** The days on which an officer is away, the last one included, and who looks after their cases then. */
export type Absence = {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly cover: Uuid | null;
};

/** How much an officer can take on, and how much they have. */
export type Availability = {
  readonly officer: Uuid;
  /** Whether they say that they take new work. */
  readonly takes: boolean;
  /** In units; empty where nobody said how much. */
  readonly capacity: number | null;
  readonly skills: readonly string[];
  readonly absence: Absence | undefined;
  /** The units of the open cases that they have. */
  readonly load: number;
};

/** How each of these officers stands, in the order in which they were asked for. */
export async function availabilityOf(tx: Tx, officers: readonly Uuid[]): Promise<readonly Availability[]> {
  if (officers.length === 0) return [];
  const { rows } = await sql<Row>`
    select o.officer_id, v.paused_at is null as takes, v.capacity, a.from_on, a.until_on, a.cover_id,
      array(select s.skill from cases.skill s
        where s.authority_id = ${tx.authority} and s.officer_id = o.officer_id order by s.skill) as skills,
      (select coalesce(sum(c.units), 0)::integer from cases.assignment g
        join cases."case" c on c.authority_id = g.authority_id and c.id = g.case_id and not c.ended and ${isNotMerged('c')}
        where g.authority_id = ${tx.authority} and g.officer_id = o.officer_id and g.ended_at is null) as load
    from unnest(${[...officers]}::uuid[]) with ordinality as o(officer_id, place)
    left join cases.availability v on v.authority_id = ${tx.authority} and v.officer_id = o.officer_id
    left join cases.absence a on a.authority_id = ${tx.authority} and a.officer_id = o.officer_id
    order by o.place`.execute(tables<CasesTables>(tx));
  return rows.map(asAvailability);
}

/** Whether somebody may be given a case on that day. */
export function isPresent(
  { takes, absence }: Pick<Availability, 'takes' | 'absence'>,
  day: Temporal.PlainDate,
): boolean {
  return takes && !isAway(absence, day);
}

export function isAway(absence: Absence | undefined, day: Temporal.PlainDate): boolean {
  return (
    absence !== undefined &&
    Temporal.PlainDate.compare(absence.from, day) <= 0 &&
    Temporal.PlainDate.compare(day, absence.until) <= 0
  );
}

type Row = {
  readonly officer_id: Uuid;
  readonly takes: boolean;
  readonly capacity: number | null;
  readonly from_on: Temporal.PlainDate | null;
  readonly until_on: Temporal.PlainDate | null;
  readonly cover_id: Uuid | null;
  readonly skills: readonly string[];
  readonly load: number;
};

function asAvailability(row: Row): Availability {
  const { officer_id: officer, takes, capacity, from_on: from, until_on: until, cover_id: cover } = row;
  const absence = from && until ? { from, until, cover } : undefined;
  return { officer, takes, capacity, skills: row.skills, absence, load: row.load };
}
