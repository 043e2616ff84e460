import type { Client } from 'pg';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Asked } from './draw-asked.ts';
import type { Way } from './asked.ts';

/**
 * The same addresses in one table of their own, with PostgreSQL's own index of words: no council, no other names, and nothing
 * that forgives.
 */
export async function openBareSearch(postgres: Client): Promise<void> {
  const { rows } = await postgres.query<{ there: boolean }>(
    `select to_regclass('bare.line') is not null as there`,
  );
  if (rows[0]?.there === true) return;
  await postgres.query(`
    create schema bare;
    create table bare.line as
      select uprn, usrn, sort, line, postcode, logical_status as status, language, easting, northing,
        to_tsvector('simple', line) as words
      from gazetteer.line;
    create index on bare.line (uprn);
    create index on bare.line (postcode, usrn, sort);
    create index on bare.line using gin (words) with (fastupdate = off);
    grant usage on schema bare to moothall_application;
    grant select on bare.line to moothall_application;`);
  await postgres.query('vacuum analyze bare.line');
}

type Plainly = ReturnType<typeof sql<Row>>;
type Row = { readonly uprn: number };
const columns = sql`uprn, line, postcode, status, easting, northing`;

/** The plain query of each answer: ten addresses at most, in the order of their streets. */
const queries: Readonly<Record<Way['floor'], (value: string) => Plainly>> = {
  uprn: (value) => sql<Row>`select ${columns} from bare.line where uprn = ${value}`,
  postcode: (value) => sql<Row>`select ${columns} from bare.line
    where postcode = ${value} and status in ('1', '6') order by usrn, sort limit 10`,
  words: (value) => sql<Row>`select ${columns} from bare.line
    where words @@ plainto_tsquery('simple', ${value}) order by usrn, sort limit 10`,
};

/** What is asked of the plain query: it is told the words as they are written, since it forgives nothing. */
export type Plain = { readonly by: Way['floor']; readonly value: string; readonly uprn: number };

/** The lines of the addresses that are asked for, and by them what the plain queries are asked. */
export async function readPlain(postgres: Client, asked: readonly Asked[]) {
  const { rows } = await postgres.query<Line>(
    'select uprn::text, line, postcode, status, language from bare.line where uprn = any($1)',
    [asked.map(({ uprn }) => uprn)],
  );
  const linesOf = Map.groupBy(rows, ({ uprn }) => Number(uprn));
  return asked.map((one) => {
    const lines = linesOf.get(one.uprn) ?? [];
    const meant = lines.find((line) => isMeant(line, one.way)) ?? lines[0];
    const value = {
      uprn: String(one.uprn),
      postcode: meant?.postcode ?? '',
      words: named(meant?.line ?? ''),
    };
    const plain: Plain = { by: one.way.floor, value: value[one.way.floor], uprn: one.uprn };
    return { ...one, postcode: value.postcode, plain, names: lines.map(({ line }) => named(line)) };
  });
}

type Line = Readonly<Record<'uprn' | 'line' | 'postcode' | 'status' | 'language', string>>;

function isMeant({ status, language }: Line, way: Way): boolean {
  return status === way.status && language === way.tongue;
}

/** An address without its postcode: two that are called the same nobody can tell apart. */
export function named(line: string): string {
  return line.replace(/,[^,]*$/, '');
}

export async function bareSearch(tx: Tx, { by, value, uprn }: Plain): Promise<boolean> {
  const { rows } = await queries[by](value).execute(tables<Record<string, never>>(tx));
  return by === 'postcode' || rows.some((row) => row.uprn === uprn);
}
