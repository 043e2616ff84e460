import { actionsFor, asksOn, mergedWith, reportsOn, tasksOn, tombstoneOf } from '#capabilities/cases';
import type { Action, AskRecord, AssetKey, Report } from '#capabilities/cases';
import { filesOf } from '#capabilities/documents';
import { holdingsOn } from '#capabilities/holdings';
import { nameOfficers } from '#capabilities/identity';
import { areaOf, assetLayers, assetOf, owners } from '#capabilities/mapping';
import type { CaseReference, Tongue, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { Elsewhere } from '#platform/http';
import { decisionsOn, offeredFollowUps } from '#services';
import { z } from 'zod';
import { holdsOf, officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { linkedTo } from '../relating/linked-view.ts';
import { relatedTo } from '../following/related-view.ts';
import { holdingLines } from '../holdings/holding-lines.ts';
import { sayPresent } from '../live/say-present.ts';
import { withMentionsSeen } from '../mentions/with-mentions-seen.ts';
import { begunOn } from '../jottings/begun.ts';
import { caseFiles } from '../files/case-files.ts';
import { paths } from '../paths.ts';
import { isForTheMap } from '../files/is-for-the-map.ts';
import { placeMap } from '../places/place-map-view.ts';
import { sightFor } from '../sight.ts';
import { answersIn } from './answers.ts';
import { caseFor, caseParams } from './case-for.ts';
import type { SeenCase } from './case-for.ts';
import { clocksOf } from './clocks-of.ts';
import { caseView } from './case.view.ts';
import { casePageWords } from './case.words.ts';
import { storyKinds } from './story-kinds.ts';
import { storyOf } from './story.ts';
import { whyHere } from './why-here.ts';

/** A case: its story, its facts, and what can be done with it now. */
export default page({
  at: '/cases/:reference',
  access: 'case.read',
  params: caseParams,
  query: z.object({
    before: z.coerce.number().int().positive().optional().catch(undefined),
    only: z.enum(storyKinds).optional().catch(undefined),
  }),
  words: casePageWords,
  find: async (visit) => {
    const { tx, params, query } = visit;
    const seen = await caseFor(visit, params.reference);
    if (!seen) return destroyedUnder(visit, params.reference);
    if (seen instanceof Elsewhere) return seen;
    const merged = await mergedWith(tx, seen.found.id);
    const reports = await reportsOn(tx, { case: seen.found.id });
    return {
      ...(await withMentionsSeen(visit, seen, merged)),
      reports,
      owner: await ownerOf(visit, seen),
      why: await whyHere(visit, seen),
      actions: await actionsOn(visit, seen),
      answers: await answersIn(visit, reports),
      decisions: await decisionsIn(visit, reports),
      clocks: await clocksOf(visit, seen),
      files: await caseFiles(tx, reports),
      tasks: await tasksOn(tx, seen.found.id),
      isOnMap: await isForTheMap(tx, seen.found),
      asks: await asksAmong(visit, [seen.found, ...merged]),
      holdings: await holdingLines(visit, await holdingsOn(tx, seen.found.id, sightFor(officerIn(visit)))),
      merged,
      linked: await linkedTo(visit, seen.found),
      related: await relatedTo(visit, seen),
      followUps: officerIn(visit).may.includes('case.act')
        ? await offeredFollowUps(tx, { found: seen.found, by: 'officer' }, visit.now)
        : [],
      documents: await filesOf(tx, { kind: 'case', ids: [seen.found, ...merged].map(({ id }) => id) }),
      story: await storyOf(visit, seen, { before: query.before, only: query.only }),
      here: (await sayPresent(visit, [seen.found.id], 'long')).get(seen.found.id),
      begunNote: await begunOn(visit, seen.found, 'notes'),
      place: await placeFacts(visit, seen),
    };
  },
  looks: ({ found, reports, holdings, merged }) => [
    found.id,
    ...[...reports, ...holdings, ...merged].map(({ id }) => id),
  ],
  show: (visit) => caseView(visit, visit.subject, visit.words),
});

/** What was asked for a case, and for those that are worked on as a part of it. */
async function asksAmong({ tx }: HubVisit, cases: readonly { readonly id: Uuid }[]) {
  const asked: AskRecord[] = [];
  for (const { id } of cases) asked.push(...(await asksOn(tx, id)));
  return asked;
}

/** What was destroyed says so under its reference. */
async function destroyedUnder({ tx }: HubVisit, reference: CaseReference) {
  return (await tombstoneOf(tx, reference)) && new Elsewhere(paths.case(reference, 'tombstone'));
}

async function ownerOf({ tx }: HubVisit, { found: { officer } }: SeenCase): Promise<string | undefined> {
  return officer ? (await nameOfficers(tx, [officer])).get(officer) : undefined;
}

/** What this officer may do with the case now. The first that closes has a page of its own name. */
async function actionsOn(visit: HubVisit, { found }: SeenCase): Promise<readonly Action[]> {
  const officer = officerIn(visit);
  const { may } = officer;
  if (found.closing) return [];
  const possible = await actionsFor(visit.tx, found, holdsOf(officer));
  const first = possible.find(({ closes }) => closes);
  return possible.filter(
    (action) =>
      (action.closes ? may.includes('case.close') : true) && (action === first || may.includes('case.act')),
  );
}

/** By the answers of whoever opened it. */
async function decisionsIn({ tx, tongue }: HubVisit, [first]: readonly Report[]) {
  return first ? decisionsOn(tx, first, tongue) : [];
}

/** The place as it was when the case was opened, in the words of today. */
async function placeFacts(visit: HubVisit, { found: { place } }: SeenCase) {
  const { tx, tongue } = visit;
  const ward = place.ward === null ? undefined : await areaOf(tx, 'ward', place.ward);
  const owner = (await owners(tx)).find((one) => one.owner === place.owner);
  return {
    ward: ward ? ward.name[tongue] : undefined,
    thing: place.asset ? await sayThing(tx, place.asset, tongue) : undefined,
    owner: owner?.name[tongue] ?? place.owner ?? undefined,
    map: place.point === null ? undefined : await placeMap(visit),
  };
}

async function sayThing(tx: Tx, { layer, id }: AssetKey, tongue: Tongue) {
  const asset = await assetOf(tx, layer, id);
  const known = (await assetLayers(tx)).find((one) => one.layer === layer);
  const parts = [id, asset?.name[tongue], asset?.ended ? casePageWords[tongue].gone : ''];
  return { kind: known?.words[tongue].one ?? layer, says: parts.filter(Boolean).join(': ') };
}
