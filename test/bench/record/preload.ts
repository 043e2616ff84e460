/**
 * Loaded before `moothall web` (`--import`): writes down every statement that its connections are sent, and writes them
 * to the file that MOOTHALL_BENCH_STATEMENTS names when SIGUSR2 comes.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { Client } from 'pg';

type Query = { readonly text: string; readonly values?: readonly unknown[] };
type Line = Query & { readonly trip: string };

const file = process.env['MOOTHALL_BENCH_STATEMENTS'] ?? '';
let lines: Line[] = [];

const original: unknown = Reflect.get(Client.prototype, 'query');
type Connection = { number: number; waiting: number; trips: number };
const connections = new WeakMap<object, Connection>();
let opened = 0;

function connectionOf(client: object): Connection {
  const known = connections.get(client) ?? { number: (opened += 1), waiting: 0, trips: 0 };
  connections.set(client, known);
  return known;
}

/** A statement that is sent while another is still out goes with that one: it is the same round trip. */
function recorded(this: object, ...args: readonly unknown[]): unknown {
  if (typeof original !== 'function') throw new Error('pg is not as it was');
  const sent: unknown = Reflect.apply(original, this, [...args]);
  const [first, second] = args;
  const query = asQuery(first, second);
  if (!query || !(sent instanceof Promise)) return sent;
  const connection = connectionOf(this);
  if (connection.waiting === 0) connection.trips += 1;
  connection.waiting += 1;
  const trip = `${String(connection.number)}.${String(connection.trips)}`;
  lines.push({ ...query, trip });
  const end = () => {
    connection.waiting -= 1;
  };
  sent.then(end, end);
  return sent;
}

function asQuery(first: unknown, second: unknown): Query | undefined {
  const values = Array.isArray(second) ? second.map(plain) : [];
  if (typeof first === 'string') return { text: first, values };
  if (typeof first !== 'object' || first === null || !('text' in first)) return undefined;
  const own = 'values' in first && Array.isArray(first.values) ? first.values.map(plain) : values;
  return { text: String(first.text), values: own };
}

/** As JSON can hold it: bytes in hexadecimal. */
function plain(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return { hex: value.toString('hex') };
  return typeof value === 'bigint' ? String(value) : value;
}

Reflect.set(Client.prototype, 'query', recorded);

process.on('SIGUSR2', () => {
  const heard = lines;
  lines = [];
  writeFileSync(`${file}.new`, JSON.stringify(heard));
  renameSync(`${file}.new`, file);
});
