import { parse } from 'yaml';
import { z } from 'zod';

const row = z.strictObject({
  purpose: z.string(),
  people: z.array(z.enum(['residents', 'officers', 'others'])).default([]),
  goes: z.union([z.string(), z.strictObject({ with: z.string() })]),
  personal: z.record(z.string(), z.string()).default({}),
  other: z.array(z.string()).default([]),
});

const dataMap = z.strictObject({
  classes: z.record(z.string(), z.string()),
  goes: z.record(
    z.string(),
    z.strictObject({ when: z.string(), by: z.string().optional(), says: z.string().optional() }),
  ),
  tables: z.record(z.string(), row),
});

export type DataMap = z.output<typeof dataMap>;

/** What a database has: its tables with their columns, and which rows go when those of another table go. */
export type Catalogue = {
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly cascades: ReadonlySet<string>;
};

/** docs/templates/data-map.yaml. */
export function readDataMap(text: string): DataMap {
  return dataMap.parse(parse(text));
}

/** What the map lacks of the database, and what it says that is not so. */
export function faultsOf({ tables, classes, goes }: DataMap, catalogue: Catalogue): readonly string[] {
  const unknown = Object.keys(tables).filter((table) => !catalogue.columns.has(table));
  return [
    ...unknown.map((table) => `${table} is no table`),
    ...[...catalogue.columns].flatMap(([table, columns]) => {
      const mapped = tables[table];
      if (!mapped) return [`${table} is not in the map`];
      return [
        ...columnFaults(mapped, columns),
        ...Object.values(mapped.personal)
          .filter((one) => !(one in classes))
          .map((one) => `no class is called ${one}`),
        ...ends(table, mapped, { goes, cascades: catalogue.cascades }),
        ...(mapped.people.length === 0 && Object.keys(mapped.personal).length > 0
          ? ['personal, and about nobody']
          : []),
      ].map((fault) => `${table}: ${fault}`);
    }),
  ];
}

type Row = DataMap['tables'][string];

function columnFaults({ personal, other }: Row, columns: readonly string[]): readonly string[] {
  const said = [...Object.keys(personal), ...other];
  return [
    ...columns
      .filter((column) => column !== 'authority_id' && !said.includes(column))
      .map((column) => `${column} is not in the map`),
    ...said.filter((column) => !columns.includes(column)).map((column) => `${column} is no column`),
    ...said
      .filter((column, place) => said.indexOf(column) !== place)
      .map((column) => `${column} is there twice`),
  ];
}

function ends(
  table: string,
  { goes: end }: Row,
  { goes, cascades }: Pick<DataMap, 'goes'> & Pick<Catalogue, 'cascades'>,
): readonly string[] {
  if (typeof end === 'string') return end in goes ? [] : [`goes ${end}, which is not explained`];
  return cascades.has(`${table} with ${end.with}`) ? [] : [`does not go with ${end.with}`];
}
