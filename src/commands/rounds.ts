import { resolve } from 'node:path';
import {
  forgetAbsences,
  forgetJottings,
  forgetPresence,
  passOverdueAsks,
  proposeDestruction,
} from '#capabilities/cases';
import { restoreFileJobs } from '#capabilities/documents';
import { discardExpiredDrafts, forgetLookedUp } from '#capabilities/forms';
import { forgetSourced } from '#capabilities/gazetteer';
import { closeDormantOfficers, forgetOldSignIns } from '#capabilities/identity';
import { forgetEnded } from '#capabilities/holdings';
import { books, openMonths, seal } from '#capabilities/ledger';
import { restoreUnsent } from '#capabilities/notifications';
import { drawReference, londonDay } from '#language';
import type { Act } from '#language';
import { systemChance } from '#platform/chance';
import { transaction } from '#platform/database';
import type { Tx } from '#platform/database';
import { forgetOldRequests } from '#platform/http';
import {
  closeByThemselves,
  destroyApproved,
  fireTimers,
  forgetBulkActions,
  giveCases,
  followLedger,
  forgetConversations,
  offeredBy,
  forgetOldWalks,
  remindDrafts,
  restoreMessages,
  restoreBulkActions,
  restoreRehearsals,
  switchOffers,
  warnClocks,
} from '#services';
import type { Council, GivingRest } from '#services';
import type { Installation, LocalCouncil } from './installation.ts';
import { storeOf } from './files.ts';
import { journalErasures } from './journal-erasures.ts';
import { linksOf, wayBackOf } from './links.ts';
import { originOf } from './mounts.ts';
import { forgetFiles, tendFiles } from './tend-files.ts';

export type Round = {
  readonly name: string;
  readonly everySeconds: number;
  readonly work: () => Promise<boolean | void>;
};

/** What the worker does for a council again and again, and how often; one that gives true goes on at once. */
export function roundsOf(installation: Installation, local: LocalCouncil): readonly Round[] {
  const { database } = installation;
  const begin: Begin = (work) => transaction(database, local.authority, work);
  const at = { installation, local, begin };
  return [...promptRounds(at), ...tidyingRounds(at)].map(({ name, ...rhythm }) => ({
    ...rhythm,
    name: `${local.council.slug}: ${name}`,
  }));
}

type Begin = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
type At = { readonly installation: Installation; readonly local: LocalCouncil; readonly begin: Begin };

function round(name: string, everySeconds: number, work: Round['work']): Round {
  return { name, everySeconds, work };
}

/** What somebody waits for. */
function promptRounds({ installation, local: { council, authority }, begin }: At): readonly Round[] {
  const { database, clock, keys, settings } = installation;
  const backups = settings.MOOTHALL_BACKUPS;
  const origin = originOf(installation);
  const telling = { links: linksOf(council, { origin, keys }), offered: offeredBy(council) };
  const wayBack = wayBackOf(council, { origin });
  const rest: GivingRest = { now: undefined };
  return [
    round('tell', 0.5, async () => followLedger(database, authority, { ...telling, now: clock.now() })),
    round('seal', 5, async () => sealBooks(begin, clock.now())),
    round('restore', 60, async () => {
      await begin((tx) => restoreUnsent(tx, actOf('restore', clock.now())));
      await begin((tx) => restoreFileJobs(tx, actOf('restore', clock.now())));
      await begin(restoreRehearsals);
      await begin(restoreBulkActions);
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
    round('holdings', 60, async () =>
      fireTimers(database, authority, {
        ...telling,
        now: clock.now(),
        draw: () => drawReference(systemChance.draw),
      }),
    ),
    round('give', 5, async () => giveCases(database, authority, { council, now: clock.now(), rest })),
    round('close', 60, async () => closeByThemselves(database, authority, { now: clock.now() })),
    round('warn', 60, async () => begin((tx) => warnClocks(tx, actOf('warn', clock.now())))),
  ];
}

/** What has had its time. */
function tidyingRounds({ installation, local: { council, authority }, begin }: At): readonly Round[] {
  const { clock, log, settings } = installation;
  return [
    round('forget addresses', 600, async () => begin((tx) => forgetSourced(tx, clock.now()))),
    round('forget look-ups', 600, async () => begin((tx) => forgetLookedUp(tx, clock.now()))),
    round('forget holdings', 3_600, async () => begin((tx) => forgetEnded(tx, actOf('tidy', clock.now())))),
    round('forget bulk actions', 3_600, async () => begin((tx) => forgetBulkActions(tx, clock.now()))),
    round('tidy', 3_600, async () => tidy(begin, clock.now())),
    round('forget files', 600, async () => forgetFiles(begin, actOf('tidy', clock.now()))),
    round('tend files', 86_400, async () => {
      const tended = await tendFiles(begin, { store: storeOf(settings), authority, now: clock.now() });
      if (tended.missing > 0) log.error({ council: council.slug, ...tended }, 'files are missing');
    }),
    round('propose destruction', 86_400, async () => {
      await begin((tx) => proposeDestruction(tx, actOf('retention', clock.now())));
    }),
    round('destroy', 60, async () => begin((tx) => destroyApproved(tx, actOf('retention', clock.now())))),
    round('close dormant officers', 3_600, async () => closeDormant(begin, council, clock.now())),
  ];
}

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
  await begin((tx) => forgetOldWalks(tx, now));
  await begin((tx) => forgetJottings(tx, now));
  await begin((tx) => forgetAbsences(tx, today));
  await begin((tx) => forgetPresence(tx, now));
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
