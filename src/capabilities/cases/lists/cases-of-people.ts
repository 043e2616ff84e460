import { emailKey, parseEmail } from '#language';
import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { nameWords, telephoneKey } from '../requests/people-keys.ts';
import type { CasesTables } from '../tables.ts';
import { seenLines } from './place-lines.ts';
import type { PlaceLine } from './place-lines.ts';
import type { Sight } from './sight.ts';

/** Who is looked for: by their email address, their telephone number, or words with which their name begins in either order. */
export type PeopleSought =
  | { readonly by: 'email'; readonly email: string }
  | { readonly by: 'telephone'; readonly digits: string }
  | { readonly by: 'name'; readonly starts: readonly string[] };

/** With fewer letters of a name, or digits of a number, too many would be found. */
const [fewestLetters, fewestDigits] = [3, 6];

/** Whom somebody may mean by what they typed; nothing where it can be nobody. */
export function peopleSought(typed: string): PeopleSought | undefined {
  if (typed.includes('@')) {
    const email = parseEmail(typed);
    return email && { by: 'email', email: emailKey(email) };
  }
  const words = nameWords(typed);
  if (words.some((word) => /\p{L}/u.test(word))) return ofName(words);
  const digits = telephoneKey(typed) ?? '';
  return digits.length < fewestDigits ? undefined : { by: 'telephone', digits };
}

/** The words as they stand, and with the last before the others: `prosser gwen` for “gwen prosser”. */
function ofName(words: readonly string[]): PeopleSought | undefined {
  const whole = words.join(' ');
  if (whole.length < fewestLetters || /\d/.test(whole)) return undefined;
  const turned = [words.at(-1) ?? '', ...words.slice(0, -1)].join(' ');
  return { by: 'name', starts: [...new Set([whole, turned])] };
}

export type CasesOfPeople = {
  readonly sought: PeopleSought;
  /** The last line of the page before. */
  readonly after?: { readonly openedAt: Temporal.Instant; readonly id: Uuid } | undefined;
  readonly most: number;
};

/** A case, and the names under which those who were looked for asked for it. */
export type PersonLine = PlaceLine & { readonly people: readonly string[] };

/** Requests that are looked at; of a name that more have, the newest of these are shown. */
const mostRequests = 5_000;

/** The cases of those people that the person may see, open, past and those from which they took their request back, the newest first, `most` at most. */
export async function casesOfPeople(
  tx: Tx,
  sight: Sight,
  { sought, after, most }: CasesOfPeople,
): Promise<readonly PersonLine[]> {
  const lines = await seenLines(tx, sight)
    .where(sql<boolean>`c.id = any(array(${casesOf(tx, sought)}))`)
    .where(after ? sql<boolean>`(c.opened_at, c.id) < (${after.openedAt}, ${after.id})` : sql<boolean>`true`)
    .limit(most)
    .execute();
  const ids = lines.map(({ id }) => id);
  const names = await namesOn(tx, ids, sought);
  return lines.map((line) => ({ ...line, requests: line.requests ?? 0, people: names.get(line.id) ?? [] }));
}

function casesOf(tx: Tx, sought: PeopleSought) {
  return sql<{ case_id: Uuid }>`
    select l.case_id from (
      select p.request_id from cases.participant p
      where p.authority_id = ${tx.authority} and ${isSought(sought)}
      order by p.request_id desc limit ${mostRequests}) as p
    join cases.request_case l on l.authority_id = ${tx.authority} and l.request_id = p.request_id`;
}

/** After every letter of a key. */
const beyond = '~';

function isSought(sought: PeopleSought) {
  if (sought.by === 'email') return sql<boolean>`p.email_key = ${sought.email}`;
  if (sought.by === 'telephone')
    return sql<boolean>`p.telephone_key >= ${sought.digits} and p.telephone_key < ${sought.digits + beyond}`;
  return sql<boolean>`(${sql.join(
    sought.starts.flatMap((starts) => [
      sql<boolean>`(p.name_key >= ${starts} and p.name_key < ${starts + beyond})`,
      sql<boolean>`(p.surname_key >= ${starts} and p.surname_key < ${starts + beyond})`,
    ]),
    sql` or `,
  )})`;
}

async function namesOn(
  tx: Tx,
  cases: readonly Uuid[],
  sought: PeopleSought,
): Promise<ReadonlyMap<Uuid, readonly string[]>> {
  if (cases.length === 0) return new Map();
  const { rows } = await sql<{ id: Uuid; names: readonly string[] }>`
    select l.case_id as id, array_agg(distinct p.name order by p.name) as names
    from cases.request_case l
    join cases.participant p on p.authority_id = l.authority_id and p.request_id = l.request_id
    where l.authority_id = ${tx.authority} and l.case_id = any(${[...cases]}::uuid[]) and p.name is not null
      and ${isSought(sought)}
    group by l.case_id`.execute(tables<CasesTables>(tx));
  return new Map(rows.map(({ id, names }) => [id, names]));
}
