import { Client } from 'pg';

type Column = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly array: boolean;
  readonly nullable: boolean;
  readonly filled: 'always' | 'otherwise' | 'never';
  readonly codes: string | null;
};

/** Row types of one schema as TypeScript, read from a migrated database: the text of the schema's tables.ts. */
export async function describeTables(url: string, schema: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Column>(columnsOf, [schema]);
    return written(rows);
  } finally {
    await client.end();
  }
}

const columnsOf = `
  select n.nspname || '.' || c.relname as "table", a.attname as "column",
    case when t.typelem <> 0 and t.typcategory = 'A' then e.typname else t.typname end as "type",
    t.typelem <> 0 and t.typcategory = 'A' as "array",
    not a.attnotnull as nullable,
    case when a.attidentity = 'a' or a.attgenerated <> '' then 'always'
      when a.atthasdef or a.attidentity <> '' or c.relkind = 'v' then 'otherwise' else 'never' end as filled,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) ~ '= ANY \\(+ARRAY' limit 1) as codes
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_type e on e.oid = t.typelem
  where n.nspname = $1 and c.relkind in ('r', 'p', 'v') and not c.relispartition
  order by c.relname collate "C", a.attnum`;

const plain: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'Temporal.PlainDate',
  float8: 'number',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  text: 'string',
  time: 'Temporal.PlainTime',
  timestamptz: 'Temporal.Instant',
  uuid: 'Uuid',
  xid8: 'string',
  point: '{ x: number; y: number }',
};

/** Columns whose name says more than their type. */
const branded: Readonly<Record<string, string>> = {
  authority_id: 'AuthorityId',
  uprn: 'Uprn',
  parent_uprn: 'Uprn',
  successor: 'Uprn',
  usrn: 'Usrn',
  reference: 'CaseReference',
  postcode: 'Postcode',
};

function written(columns: readonly Column[]): string {
  const byTable = Map.groupBy(columns, ({ table }) => table);
  const interfaces = [...byTable].map(
    ([table, own]) => `  '${table}': {\n${own.map(lineOf).join('\n')}\n  };`,
  );
  const body = interfaces.join('\n');
  const brands = ['AuthorityId', 'CaseReference', 'Postcode', 'Uprn', 'Usrn', 'Uuid'].filter((brand) =>
    mentions(body, brand),
  );
  const helpers = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((helper) => mentions(body, helper));
  const schema = columns[0]?.table.split('.')[0] ?? '';
  const name = `${schema.charAt(0).toUpperCase()}${schema.slice(1)}Tables`;
  return [
    '// Generated from the migrated database by test/support/write-tables.ts. Do not edit.',
    ...(brands.length > 0 ? [`import type { ${brands.join(', ')} } from '#language';`] : []),
    ...(helpers.length > 0 ? [`import type { ${helpers.join(', ')} } from '#platform/database';`] : []),
    '',
    `export type ${name} = {`,
    body,
    '};',
    '',
  ].join('\n');
}

function mentions(body: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b`).test(body);
}

function lineOf({ column, nullable, filled, ...of }: Column): string {
  const value = typeOf({ column, ...of }) + (nullable ? ' | null' : '');
  const wrapped = { always: `GeneratedAlways<${value}>`, otherwise: `Generated<${value}>`, never: value }[
    filled
  ];
  if (of.type === 'jsonb') return `    ${column}: ${jsonType(nullable, filled)};`;
  return `    ${column}: ${wrapped};`;
}

/** JSON comes as `unknown`, to be parsed, and goes as text. */
function jsonType(nullable: boolean, filled: Column['filled']): string {
  const text = nullable ? 'string | null' : 'string';
  const inserted = nullable || filled !== 'never' ? `${text} | undefined` : text;
  return `ColumnType<unknown, ${inserted}, ${text}>`;
}

function typeOf({ column, type, array, codes }: Pick<Column, 'column' | 'type' | 'array' | 'codes'>): string {
  const union = codes
    ? [...codes.matchAll(/'([^']*)'::text/g)].map(([, code]) => `'${code ?? ''}'`).join(' | ')
    : undefined;
  const one = union ?? branded[column] ?? plain[type] ?? 'unknown';
  return array ? `(${one})[]` : one;
}
