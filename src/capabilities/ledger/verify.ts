import { uuid } from '#language';
import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { digestDetail } from './append.ts';
import { chained, unsealed } from './seal.ts';
import type { Sealed } from './seal.ts';
import { books, between } from './stretch.ts';
import type { Book } from './stretch.ts';
import type { LedgerTables } from './tables.ts';

/** What does not agree: where, and what must have been done to it. */
export type Damage = {
  readonly book: Book | 'detail';
  readonly at: string;
  readonly what:
    | 'row-changed'
    | 'row-inserted'
    | 'row-deleted'
    | 'seal-changed'
    | 'seal-missing'
    | 'detail-changed';
};

export type Verdict = {
  readonly seals: number;
  readonly rows: number;
  readonly details: number;
  readonly damage: readonly Damage[];
};

/** Begins a transaction for the council whose ledger is verified. */
export type Begin = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;

/** Recomputes every seal and every detail that is still held. A lawfully erased detail is no damage. */
export async function verify(tx: Tx): Promise<Verdict> {
  return verifyInStretches(async (work) => work(tx));
}

/** The same for a ledger of any length: each stretch in a transaction of its own, since what is sealed does not change. */
export async function verifyInStretches(begin: Begin): Promise<Verdict> {
  const verdicts = [];
  for (const book of books) verdicts.push(await verifyBook(begin, book));
  const details = await verifyDetails(begin);
  return {
    seals: verdicts.reduce((sum, { seals }) => sum + seals, 0),
    rows: verdicts.reduce((sum, { rows }) => sum + rows, 0),
    details: details.count,
    damage: [...verdicts.flatMap(({ damage }) => damage), ...details.damage],
  };
}

type Seal = { number: number; rows: number; digest: Buffer; last_tx: string; last_seq: number };

/** Seals in one transaction: of 5,000 rows each at most, which takes 20 ms. */
const sealsAtOnce = 20;

async function verifyBook(begin: Begin, book: Book) {
  const damage: Damage[] = [];
  let [seals, rows, previous] = [0, 0, unsealed];
  for (;;) {
    const page = await begin((tx) => verifyPage(tx, book, previous));
    damage.push(...page.damage);
    seals += page.seals;
    rows += page.rows;
    previous = page.last;
    if (page.seals < sealsAtOnce) return { seals, rows, damage };
  }
}

async function verifyPage(tx: Tx, book: Book, after: Sealed) {
  const damage: Damage[] = [];
  let [rows, previous] = [0, after];
  const seals = await sealsAfter(tx, book, after.number);
  for (const seal of seals) {
    const end = { tx: seal.last_tx, seq: seal.last_seq };
    const at = `seal ${String(seal.number)}`;
    if (seal.number !== previous.number + 1) damage.push({ book, at, what: 'seal-missing' });
    const stretch = await between(tx, book, { after: previous.end, upTo: end });
    const count = stretch?.rows ?? 0;
    if (count !== seal.rows)
      damage.push({ book, at, what: count < seal.rows ? 'row-deleted' : 'row-inserted' });
    else if (!stretch || !chained(previous.digest, seal.number, { ...stretch, end }).equals(seal.digest))
      damage.push({ book, at, what: 'row-changed' });
    rows += count;
    previous = { number: seal.number, digest: seal.digest, end };
  }
  return { seals: seals.length, rows, damage, last: previous };
}

async function sealsAfter(tx: Tx, book: Book, number: number): Promise<readonly Seal[]> {
  return tables<LedgerTables>(tx)
    .selectFrom('ledger.seal')
    .select(['number', 'rows', 'digest', 'last_tx', 'last_seq'])
    .where('authority_id', '=', tx.authority)
    .where('book', '=', book)
    .where('number', '>', number)
    .orderBy('number')
    .limit(sealsAtOnce)
    .execute();
}

const detailsAtOnce = 5_000;
const first = uuid.parse('00000000-0000-0000-0000-000000000000');

async function verifyDetails(begin: Begin) {
  const damage: Damage[] = [];
  let count = 0;
  for (let after: Uuid | undefined; ;) {
    const page = await begin((tx) => detailsAfter(tx, after));
    for (const { id, detail_digest, salt, value } of page)
      if (!detail_digest?.equals(digestDetail(salt, value)))
        damage.push({ book: 'detail', at: `event ${id}`, what: 'detail-changed' });
    count += page.length;
    after = page.at(-1)?.id;
    if (page.length < detailsAtOnce) return { count, damage };
  }
}

async function detailsAfter(tx: Tx, after: Uuid | undefined) {
  return tables<LedgerTables>(tx)
    .selectFrom('ledger.detail as d')
    .leftJoin('ledger.event as e', (join) =>
      join.onRef('e.authority_id', '=', 'd.authority_id').onRef('e.id', '=', 'd.event_id'),
    )
    .select(['d.event_id as id', 'd.salt', 'd.value', 'e.detail_digest'])
    .where('d.authority_id', '=', tx.authority)
    .where('d.event_id', '>', after ?? first)
    .orderBy('d.event_id')
    .limit(detailsAtOnce)
    .execute();
}
