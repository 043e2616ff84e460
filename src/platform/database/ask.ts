import type { PoolClient, QueryConfig, QueryResult } from 'pg';

/** Sends a statement on one connection, behind those that were sent before it. */
export type Ask = <Row extends object>(statement: QueryConfig) => Promise<QueryResult<Row>>;

/** Without waiting for what is still being answered. What is asked in one turn leaves in one packet. */
export function askAtOnce(client: PoolClient): Ask {
  const { stream } = client.connection;
  return (statement) => {
    // A write to a socket costs as much as a small statement.
    stream.cork();
    process.nextTick(() => stream.uncork());
    // A bare text is not copied property by property first, which takes as long as to send it.
    return statement.values ? client.query(statement) : client.query(statement.text);
  };
}

/** One after the other, for a pooler that may not know what to do with a second question. */
export function askInTurn(client: PoolClient): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return async <Row extends object>(statement: QueryConfig) => {
    const answered = last.then(() => client.query<Row>(statement));
    last = answered.catch(() => {});
    return answered;
  };
}
