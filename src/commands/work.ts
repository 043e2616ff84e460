import { resolve } from 'node:path';
import { smtpMail } from '#connectors/smtp';
import { passOverdueAsks } from '#capabilities/cases';
import { checkFile, eraseContent, restoreFileJobs } from '#capabilities/documents';
import { discardExpiredDrafts, forgetLookedUp } from '#capabilities/forms';
import { forgetSourced } from '#capabilities/gazetteer';
import { closeDormantOfficers, forgetOldSignIns } from '#capabilities/identity';
import { books, openMonths, seal } from '#capabilities/ledger';
import { askAfter, restoreUnsent, sendMessage } from '#capabilities/notifications';
import { londonDay } from '#language';
import type { Act } from '#language';
import { transaction } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { forgetOldRequests } from '#platform/http';
import { repeat, runnable, startWorker } from '#platform/jobs';
import { openMetrics } from '#platform/metrics';
import {
  followLedger,
  forgetConversations,
  offeredBy,
  remindDrafts,
  restoreMessages,
  switchOffers,
  warnClocks,
} from '#services';
import type { Council } from '#services';
import type { Installation, LocalCouncil } from './installation.ts';
import { postOffice } from './post-office.ts';
import { picturesOf, scannerOf, storeOf } from './files.ts';
import { journalErasures } from './journal-erasures.ts';
import { linksOf, wayBackOf } from './links.ts';
import { originOf } from './mounts.ts';
import { watchInstallation } from './gauges.ts';
import { openWorkHealth } from './health-of-work.ts';
import { watchCouncils } from './council-watch.ts';
import { forgetFiles, tendFiles } from './tend-files.ts';
import { watchKeys } from './watch-keys.ts';

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
  const metrics = openMetrics();
  watchInstallation(metrics, installation);
  const mail = smtpMail({ url: SMTP_URL });
  const post = postOffice(installation, { mail, metrics });
  const store = storeOf(settings);
  const files = { store, scanner: scannerOf(settings), pictures: picturesOf(settings) };
  const jobs = [
    runnable(sendMessage(post.of)),
    runnable(askAfter(post.of)),
    runnable(checkFile(files)),
    runnable(eraseContent(store)),
  ];
  const worker = await startWorker({ database, clock, log, jobsUrl, jobs, atOnce: 5 });
  const begin = (locals: readonly LocalCouncil[]) =>
    locals
      .flatMap((local) => roundsOf(installation, local))
      .map(({ work, ...rhythm }) => repeat({ ...rhythm, log }, work));
  const rounds = begin(councils);
  const newcomers = watchCouncils(installation, async (added) => void rounds.push(...begin(added)));
  const keys = watchKeys(installation);
  const health = await openWorkHealth(installation, metrics);
  log.info({ councils: councils.length }, 'at work');
  return {
    stop: async () => {
      await newcomers.stop();
      await Promise.all(rounds.map((round) => round.stop()));
      await worker.stop();
      await keys.stop();
      await health.close();
      post.close();
      mail.close();
    },
  };
}

function roundsOf(installation: Installation, { council, authority }: LocalCouncil): readonly Round[] {
  const { database, clock, keys } = installation;
  const backups = installation.settings.MOOTHALL_BACKUPS;
  const origin = originOf(installation);
  const telling = { links: linksOf(council, { origin, keys }), offered: offeredBy(council) };
  const wayBack = wayBackOf(council, { origin });
  const begin = <Result>(work: (tx: Tx) => Promise<Result>) => transaction(database, authority, work);
  const round = (name: string, everySeconds: number, work: Round['work']): Round => ({
    name: `${council.slug}: ${name}`,
    everySeconds,
    work,
  });
  return [
    round('tell', 0.5, async () => followLedger(database, authority, { ...telling, now: clock.now() })),
    round('seal', 5, async () => sealBooks(begin, clock.now())),
    round('restore', 60, async () => {
      await begin((tx) => restoreUnsent(tx, actOf('restore', clock.now())));
      await begin((tx) => restoreFileJobs(tx, actOf('restore', clock.now())));
      return (await begin((tx) => restoreMessages(tx, telling, actOf('restore', clock.now())))).more;
    }),
    ...(backups === undefined
      ? []
      : [
          round('journal erasures', 5, async () =>
            journalErasures(begin, { folder: resolve(backups), authority, now: clock.now() }),
          ),
        ]),
    round('remind', 600, async () => {
      return (await begin((tx) => remindDrafts(tx, wayBack, actOf('remind', clock.now())))).more;
    }),
    round('overdue asks', 30, async () => passOverdue(begin, clock.now())),
    round('switch offers', 60, async () => {
      await begin((tx) => switchOffers(tx, actOf('switch', clock.now())));
    }),
    round('warn', 60, async () => begin((tx) => warnClocks(tx, actOf('warn', clock.now())))),
    round('forget addresses', 600, async () => begin((tx) => forgetSourced(tx, clock.now()))),
    round('forget look-ups', 600, async () => begin((tx) => forgetLookedUp(tx, clock.now()))),
    round('tidy', 3_600, async () => tidy(begin, clock.now())),
    round('forget files', 600, async () => forgetFiles(begin, actOf('tidy', clock.now()))),
    round('tend files', 86_400, async () => {
      const tended = await tendFiles(begin, {
        store: storeOf(installation.settings),
        authority,
        now: clock.now(),
      });
      if (tended.missing > 0)
        installation.log.error({ council: council.slug, ...tended }, 'files are missing');
    }),
    round('close dormant officers', 3_600, async () => closeDormant(begin, council, clock.now())),
  ];
}

type Begin = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;

/** True while there may be more that nobody answered in time. */
async function passOverdue(begin: Begin, now: Temporal.Instant): Promise<boolean> {
  return (await begin((tx) => passOverdueAsks(tx, actOf('overdue asks', now)))).more;
}

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
  await begin((tx) => forgetConversations(tx, actOf('tidy', now)));
  await begin((tx) => forgetOldSignIns(tx, now));
  await begin((tx) => forgetOldRequests(tx, now));
}

/** True while there may be more of them. */
async function closeDormant(begin: Begin, { staff }: Council, now: Temporal.Instant): Promise<boolean> {
  const { dormantAfterDays: days } = staff;
  if (days === 'never') return false;
  return (await begin((tx) => closeDormantOfficers(tx, { days }, actOf('tidy', now)))) > 0;
}

function actOf(name: string, at: Temporal.Instant): Act {
  return { by: { kind: 'system', name }, channel: 'system', request: name, at };
}
