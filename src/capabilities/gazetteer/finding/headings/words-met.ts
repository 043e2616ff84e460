import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { GazetteerTables } from '../../tables.ts';

/** Headings that a word is in: their numbers times four and the manner in which it is in each, in ascending order. */
export type Met = Int32Array;

/** A word as the gazetteer has it. */
export type MetWord = {
  readonly word: string;
  /** Left out where there are many of them: they are asked for if nothing tells more. */
  readonly met: readonly Met[] | undefined;
};

/** Headings of a word that are read along with it. */
const mostAtOnce = 2_000;
const bytes = 4;

type Row = {
  readonly word: string;
  readonly named: Buffer | null;
  readonly placed: Buffer | null;
};

/** Those of some words that the gazetteer has. */
export async function wordsMet(tx: Tx, edition: number, words: readonly string[]): Promise<MetWord[]> {
  return words.length === 0 ? [] : read(tx, edition, sql`word = any(${words})`);
}

/** Words that begin so, in alphabetical order. */
export async function wordsBeginning(tx: Tx, edition: number, text: string): Promise<MetWord[]> {
  return read(tx, edition, sql`word >= ${text} and word < ${text + beyond}`);
}

/** After every character of a word. */
const beyond = '~';
/** Words times parts: more begin alike only where three letters are typed. */
const mostRows = 2_000;

async function read(tx: Tx, edition: number, condition: ReturnType<typeof sql>): Promise<MetWord[]> {
  const { rows } = await sql<Row>`
    select word, case when few then named end as named, case when few then placed end as placed
    from (
      select *, sum(headings) over (partition by word) <= ${mostAtOnce} as few
      from gazetteer.heading_word
      where authority_id = ${tx.authority} and edition = ${edition} and ${condition}
      order by word, part limit ${mostRows}) met
    order by word, part`.execute(tables<GazetteerTables>(tx));
  return [...Map.groupBy(rows, ({ word }) => word)].map(([word, parts]) => ({
    word,
    met: parts.every(({ named }) => named) ? parts.flatMap(metIn) : undefined,
  }));
}

/** The headings of words that have many. */
export async function allMet(tx: Tx, edition: number, words: readonly string[]): Promise<Map<string, Met[]>> {
  if (words.length === 0) return new Map();
  const { rows } = await sql<Pick<Row, 'word' | 'named' | 'placed'>>`
    select word, named, placed from gazetteer.heading_word
    where authority_id = ${tx.authority} and edition = ${edition} and word = any(${words})
    order by word, part`.execute(tables<GazetteerTables>(tx));
  return new Map(
    [...Map.groupBy(rows, ({ word }) => word)].map(([word, parts]) => [word, parts.flatMap(metIn)]),
  );
}

function metIn({ named, placed }: Pick<Row, 'named' | 'placed'>): Met[] {
  return [named, placed].flatMap((numbers) => (numbers && numbers.length > 0 ? [fromBytes(numbers)] : []));
}

/** PostgreSQL sends the high byte first. */
function fromBytes(numbers: Buffer): Met {
  const own = Buffer.from(numbers).swap32();
  return new Int32Array(own.buffer, own.byteOffset, own.length / bytes);
}
