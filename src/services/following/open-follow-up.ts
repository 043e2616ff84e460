import { followCase } from '#capabilities/cases';
import type { CaseRecord, Place } from '#capabilities/cases';
import type { Answers } from '#capabilities/forms';
import type { Act, CaseReference, Uuid } from '#language';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { FollowUp } from '../definition/follow-up.ts';
import { writeOnCase } from '../handling/write-on-case.ts';
import { packOf, publishedService } from '../publishing/published-services.ts';
import { caseToOpen } from '../requests/case-to-open.ts';
import { answersOf, offeredFollowUps } from './offered-follow-ups.ts';

export type OpeningFollowUp = {
  readonly found: CaseRecord;
  readonly followUp: string;
  /** Of the case that is opened: drawn before the transaction is tried. */
  readonly reference: CaseReference;
};

/** Opens the case that follows another, as its service says: what was known, what was answered, where it is. Gives the new case. */
export async function openFollowUp(tx: Tx, opening: OpeningFollowUp, act: Act): Promise<Uuid> {
  const { found, followUp, reference } = opening;
  const { definition } = await packOf(tx, found.service, found.version);
  const rules = definition['follow-ups'];
  const rule = Object.hasOwn(rules, followUp) ? rules[followUp] : undefined;
  if (!rule) throw new Refusal('service.follow-up-not-offered');
  const { service, version, ...target } = await publishedService(tx, rule.opens);
  const answers = await answersFor(tx, found, rule);
  const place = placeFrom(found);
  const open = await caseToOpen(tx, { definition: target.definition, answers, place }, act);
  return followCase(tx, { case: found.id, followUp, service, version, reference, open }, act);
}

export type AskingFollowUp = OpeningFollowUp & {
  readonly by: 'requester' | 'officer';
  /** What they say, for whoever works the new case. */
  readonly why: string;
};

/** Opens it because somebody asked, if it is offered to them now. */
export async function askFollowUp(tx: Tx, { by, why, ...opening }: AskingFollowUp, act: Act): Promise<Uuid> {
  const { found, followUp } = opening;
  const offered = await offeredFollowUps(tx, { found, by }, act.at);
  if (!offered.some((one) => one.followUp === followUp)) throw new Refusal('service.follow-up-not-offered');
  const id = await openFollowUp(tx, opening, act);
  if (why) await writeOnCase(tx, { case: id, note: newId(act.at), kind: 'internal', text: why }, act);
  return id;
}

/** What the new case knows as if it had been answered. */
async function answersFor(tx: Tx, { id }: CaseRecord, { gives, carries }: FollowUp): Promise<Answers> {
  const known = await answersOf(tx, id);
  const carried = Object.entries(carries).flatMap(([to, from]) => {
    const answer = Object.hasOwn(known, from) ? known[from] : undefined;
    return answer === undefined ? [] : [[to, answer] as const];
  });
  return { ...Object.fromEntries(carried), ...gives };
}

/** Where the case is that is followed. */
export function placeFrom({ place }: CaseRecord): Place {
  const { description, point, uprn, usrn, ward, asset } = place;
  return {
    description: description ?? undefined,
    point: point ?? undefined,
    uprn: uprn ?? undefined,
    usrn: usrn ?? undefined,
    ward: ward ?? undefined,
    asset: asset ?? undefined,
  };
}
