import { smtpMail } from '#connectors/smtp';
import { discardExpiredDrafts } from '#capabilities/forms';
import { forgetOldSignIns } from '#capabilities/identity';
import { books, openMonths, seal } from '#capabilities/ledger';
import { restoreUnsent, sendMessage } from '#capabilities/notifications';
import type { Sender } from '#capabilities/notifications';
import { londonDay } from '#language';
import type { Act } from '#language';
import { transaction } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { forgetOldRequests } from '#platform/http';
import { repeat, runnable, startWorker } from '#platform/jobs';
import { followLedger, restoreMessages } from '#services';
import type { Installation, LocalCouncil } from './installation.ts';
import { linksOf } from './links.ts';
import { originOf } from './mounts.ts';

type Stop = { readonly stop: () => Promise<void> };
type Round = {
  readonly name: string;
  readonly everySeconds: number;
  readonly work: () => Promise<boolean | void>;
};

/** Does the jobs, follows the ledger, seals it and looks after what the queue may have lost, until it is stopped. */
export async function startWork(installation: Installation): Promise<Stop> {
  const { database, clock, log, settings, councils } = installation;
  const { DATABASE_DIRECT_URL: jobsUrl, SMTP_URL } = settings;
  if (jobsUrl === undefined)
    throw new Refusal('command.needs-setting', {
      name: 'DATABASE_DIRECT_URL',
      why: 'the login of the queue, moothall_jobs, not through a pooler',
    });
  const mail = smtpMail({ url: SMTP_URL });
  const jobs = [runnable(sendMessage(mail, senderFrom(councils)))];
  const worker = await startWorker({ database, clock, log, jobsUrl, jobs, atOnce: 5 });
  const rounds = councils
    .flatMap((local) => roundsOf(installation, local))
    .map(({ work, ...rhythm }) => repeat({ ...rhythm, log }, work));
  log.info({ councils: councils.length }, 'at work');
  return {
    stop: async () => {
      await Promise.all(rounds.map((round) => round.stop()));
      await worker.stop();
      mail.close();
    },
  };
}

function roundsOf(installation: Installation, { council, authority }: LocalCouncil): readonly Round[] {
  const { database, clock, keys } = installation;
  const links = linksOf(council, { origin: originOf(installation), keys });
  const begin = <Result>(work: (tx: Tx) => Promise<Result>) => transaction(database, authority, work);
  const round = (name: string, everySeconds: number, work: Round['work']): Round => ({
    name: `${council.slug}: ${name}`,
    everySeconds,
    work,
  });
  return [
    round('tell', 0.5, async () => followLedger(database, authority, { links, now: clock.now() })),
    round('seal', 5, async () => sealBooks(begin, clock.now())),
    round('restore', 60, async () => {
      await begin((tx) => restoreUnsent(tx, actOf('restore', clock.now())));
      return (await begin((tx) => restoreMessages(tx, links, actOf('restore', clock.now())))).more;
    }),
    round('tidy', 3_600, async () => tidy(begin, clock.now())),
  ];
}

type Begin = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;

/** True while a book had a whole stretch to seal: there may be more. */
async function sealBooks(begin: Begin, now: Temporal.Instant): Promise<boolean> {
  let sealed = 0;
  for (const book of books) sealed += await begin((tx) => seal(tx, book, now));
  return sealed >= 5_000;
}

async function tidy(begin: Begin, now: Temporal.Instant): Promise<void> {
  const today = londonDay(now);
  await begin((tx) => openMonths(tx, today, today.add({ months: 2 })));
  await begin((tx) => discardExpiredDrafts(tx, actOf('tidy', now)));
  await begin((tx) => forgetOldSignIns(tx, now));
  await begin((tx) => forgetOldRequests(tx, now));
}

function actOf(name: string, at: Temporal.Instant): Act {
  return { by: { kind: 'system', name }, channel: 'system', request: name, at };
}

function senderFrom(councils: readonly LocalCouncil[]): (tx: Tx) => Sender {
  return ({ authority }) => {
    const local = councils.find((one) => one.authority === authority);
    if (!local) throw new Error('a message is to be sent for a council that is not here');
    const { name, email, theme } = local.council;
    return { name, address: email.from, brand: theme.brandDark };
  };
}
