import type { Bases, PastCase as WorkedCase, PastRequest, PastStep } from '#capabilities/cases';
import { pastSubmission } from '#capabilities/forms';
import type { KeptAnswers, PastSubmission } from '#capabilities/forms';
import { londonDay } from '#language';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { reckonFee } from '../fees/reckon-fee.ts';
import type { PublishedService } from '../publishing/published-services.ts';
import { caseToOpen } from '../requests/case-to-open.ts';
import { participantsOf } from '../requests/participants-of.ts';
import { placeBy } from '../requests/place-of-answers.ts';
import { basesIn } from '../retention/bases-for.ts';
import { uprnOf } from './known-places.ts';
import type { KnownPlaces } from './known-places.ts';
import { actOf } from './past-case.ts';
import type { PastCase, PastDeed, PastReport } from './past-case.ts';

/** A case for cases to keep, and the submissions that its requests name, for forms. */
export type Rebuilt = { readonly worked: WorkedCase; readonly submissions: readonly PastSubmission[] };

/** What is known beforehand of many cases: their services, in their live versions, and their places. */
export type Known = {
  readonly packs: ReadonlyMap<string, PublishedService>;
  readonly places: KnownPlaces;
};

type Reading = { readonly pack: PublishedService; readonly places: KnownPlaces };

/**
 * Makes of a past case what `submitRequest` would have made of it on its day: place, due time, class of sight, people. Refused
 * when the council does not offer the service, or when an answer is missing.
 */
export async function rebuildCase(tx: Tx, past: PastCase, { packs, places }: Known): Promise<Rebuilt> {
  const pack = packs.get(past.service);
  if (!pack) throw new Refusal('service.not-offered');
  const { definition, version } = pack;
  const reading = { pack, places };
  const opened = await rebuildReport(tx, past.opened, reading);
  const submissions = [opened.sent];
  const steps: PastStep[] = [];
  for (const deed of past.steps) {
    const joined = deed.does === 'join' ? await rebuildReport(tx, deed, reading) : undefined;
    if (joined) submissions.push(joined.sent);
    steps.push(stepOf(deed, { request: joined?.request, bases: basesOn(pack, opened, deed) }));
  }
  const { submission, act } = opened.sent;
  const place = await placeBy(places, submission, { on: londonDay(act.at) });
  const { answers } = submission;
  const worked = {
    service: past.service,
    version,
    ...(await caseToOpen(tx, { definition, answers, place }, act)),
    opened: { ...opened.request, fee: reckonFee(definition.fee, answers)?.pence, act },
    steps,
  };
  return { worked, submissions };
}

type RebuiltReport = { readonly request: PastRequest; readonly sent: PastSubmission };

async function rebuildReport(
  tx: Tx,
  report: PastReport,
  { pack: { service, version }, places }: Reading,
): Promise<RebuiltReport> {
  const act = actOf(report);
  const answers = saidAnswers(report, places);
  const sent = await pastSubmission(tx, { service, version, answers }, act);
  const { reference, tongue, onBehalf } = report;
  const participants = participantsOf(sent.submission, act, onBehalf);
  return { request: { reference, tongue, submission: sent.submission.id, participants }, sent };
}

/** A chosen property with the gazetteer's words for it, as whoever asks the gazetteer puts them in. */
function saidAnswers({ answers, tongue }: PastReport, { says }: KnownPlaces): KeptAnswers {
  const said = Object.entries(answers).map(([question, answer]) => {
    const chosen = uprnOf(answer);
    const line = chosen && says(chosen, tongue);
    return [question, line ? { uprn: Number(chosen), says: line } : answer] as const;
  });
  return Object.fromEntries(said);
}

/** From which date a case is kept that a deed closed, as far as the answers say. */
function basesOn({ definition }: PublishedService, { sent }: RebuiltReport, deed: PastDeed) {
  const outcome = deed.does === 'act' ? (deed.outcome ?? '') : '';
  const rule = Object.hasOwn(definition.outcomes, outcome) ? definition.outcomes[outcome] : undefined;
  return basesIn(sent.submission.answers, rule);
}

type Around = { readonly request: PastRequest | undefined; readonly bases: Bases | undefined };

function stepOf(deed: PastDeed, { request, bases }: Around): PastStep {
  const act: Act = actOf(deed);
  if (deed.does === 'act') return { ...deed, bases, act };
  if (deed.does !== 'join') return { ...deed, act };
  if (!request) throw new Error('a report that joins was not rebuilt');
  return { does: 'join', request, act };
}
