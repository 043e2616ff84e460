import { smtpMail } from '#connectors/smtp';
import { checkFile, eraseContent } from '#capabilities/documents';
import { askAfter, sendMessage } from '#capabilities/notifications';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { repeat, runnable, startWorker } from '#platform/jobs';
import { openMetrics } from '#platform/metrics';
import { handleBulk, rehearse } from '#services';
import type { Council } from '#services';
import type { Installation, LocalCouncil } from './installation.ts';
import { postOffice } from './post-office.ts';
import { picturesOf, scannerOf, storeOf } from './files.ts';
import { watchInstallation } from './gauges.ts';
import { openWorkHealth } from './health-of-work.ts';
import { watchCouncils } from './council-watch.ts';
import { watchKeys } from './watch-keys.ts';
import { roundsOf } from './rounds.ts';

type Stop = { readonly stop: () => Promise<void> };

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
    runnable(rehearse()),
    runnable(handleBulk((tx) => councilOf(installation, tx))),
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

/** Councils may be added while the process runs. */
function councilOf({ councils }: Installation, { authority }: Tx): Council {
  const local = councils.find((one) => one.authority === authority);
  if (!local) throw new Error('cases are to be handled for a council that is not here');
  return local.council;
}
