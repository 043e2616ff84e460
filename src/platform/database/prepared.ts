import type { CompiledQuery, Kysely, QueryExecutorProvider, QueryResult } from 'kysely';
import { runIn, tables } from './tx.ts';
import type { Tx } from './tx.ts';

/**
 * A statement whose text is the same each time. The text is worked out when it is first asked: to do so each time costs this process
 * more than to ask. `asked` stands for the values, each of which may be put where a value may stand, whole and as it is.
 */
export function prepared<Tables extends Record<string, Record<string, unknown>>, Asked extends object, Row>(
  write: (asked: Asked, db: Kysely<Tables>) => Written<Row>,
): (tx: Tx, asked: Asked) => Promise<QueryResult<Row>> {
  let known: CompiledQuery | undefined;
  const written = (db: Kysely<Tables>): CompiledQuery =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a place passes for the value that will stand in it
    write(places as Asked, db).compile(db);
  return async (tx, asked) => {
    known ??= written(tables<Tables>(tx));
    const filled = (value: unknown): unknown =>
      value instanceof Place ? Reflect.get(asked, value.of) : value;
    const parameters = known.parameters.map(filled);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its author says what rows it gives
    return (await runIn(tx, { sql: known.sql, parameters })) as QueryResult<Row>;
  };
}

/** As Kysely builds it, or as `sql` does. */
type Written<Row> = { readonly compile: (by: QueryExecutorProvider) => CompiledQuery<Row> };

/** Where a value will stand. Whoever looks into it, to reckon with it, learns that there is nothing yet. */
class Place {
  readonly of: string | symbol;

  constructor(of: string | symbol) {
    this.of = of;
  }

  toString(): never {
    throw new Error(`${String(this.of)} is not known while its statement is written`);
  }

  toJSON(): never {
    return this.toString();
  }
}

const places: object = new Proxy(
  {},
  {
    get: (_none, of) => new Place(of),
    ownKeys: () => {
      throw new Error('what is asked is not known while its statement is written: name each value');
    },
  },
);
