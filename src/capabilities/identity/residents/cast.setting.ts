import { emailAddress } from '#language';
import type { Act, AuthorityId, EmailAddress, Tongue, Uuid } from '#language';
import { newId } from '#platform/chance';
import { frozenClock } from '#platform/clock';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { CodePort, CodeToTell } from '../port.ts';
import { askForCode } from './ask-for-code.ts';
import { useCode } from './use-code.ts';

type Begin = <Result>(work: (tx: Tx) => Promise<Result>, authority?: AuthorityId) => Promise<Result>;

export type Resident = {
  readonly email: EmailAddress;
  readonly session: Uuid;
  readonly tongue: Tongue;
  readonly codes: CodePort;
  readonly next?: string;
  /** Where they ask and try from; left out, as where it is not known. */
  readonly network?: string;
};

/** Residents at their browsers, for tests: their clock, their mailboxes, and what the ledger hears of them. */
export function residentCast(begin: Begin) {
  const clock = frozenClock('2026-11-20T09:00:00Z');
  const told: CodeToTell[] = [];
  const codes: CodePort = {
    key: Buffer.alloc(32, 3),
    tellCode: async (_tx, code) => {
      told.push(code);
    },
  };
  const now = (by: Act['by'] = { kind: 'anonymous' }): Act => ({
    by,
    channel: 'web',
    request: 'test',
    at: clock.now(),
  });

  let people = 0;
  function somebody(): Resident {
    people += 1;
    const email = emailAddress.parse(`Ann.${String(people)}@Example.org`);
    return { email, session: newId(clock.now()), tongue: 'en', codes };
  }

  async function ask(resident: Resident, authority?: AuthorityId): Promise<string> {
    clock.advance({ seconds: 1 });
    await begin((tx) => askForCode(tx, resident, now()), authority);
    return told.findLast(({ email }) => email === resident.email)?.code ?? '';
  }

  async function enter({ session, tongue, network }: Resident, typed: string, authority?: AuthorityId) {
    const using = { typed, session, tongue, network, codes };
    const used = await begin((tx) => useCode(tx, using, now()), authority);
    return 'refused' in used ? used.refused.code : used;
  }

  async function signIn(resident: Resident): Promise<Uuid> {
    const used = await enter(resident, await ask(resident));
    if (typeof used === 'string') throw new Error(used);
    return used.account;
  }

  return { clock, told, codes, now, somebody, ask, enter, signIn, news: newsFrom(begin) };
}

/** What the ledger says since it was last asked, in order. */
function newsFrom(begin: Begin) {
  let heard = 0;
  return async () => {
    const { rows } = await begin((tx) =>
      sql<{ seq: number; type: string; data: unknown }>`
        select seq, type, data from ledger.event where seq > ${heard} order by seq`.execute(
        tables<Record<string, never>>(tx),
      ),
    );
    heard = rows.at(-1)?.seq ?? heard;
    return rows.map(({ type, data }) => ({ type, data }));
  };
}

export const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

export const refusedWith = (code: string) => (error: unknown) =>
  error instanceof Refusal && error.code === code;
