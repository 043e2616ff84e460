import type { Draft } from '#capabilities/forms';
import { profileFields } from '#capabilities/profiles';
import { caseReference, drawReference, slug } from '#language';
import type { Tongue } from '#language';
import { systemChance } from '#platform/chance';
import type { Tx } from '#platform/database';
import { Elsewhere, path } from '#platform/http';
import {
  caseWords,
  casesAlike,
  differingFrom,
  feeFor,
  packOf,
  proposeCorrections,
  reportedIn,
  shownPhotographs,
  submitRequest,
  withPlaces,
} from '#services';
import type { NearCase } from '#capabilities/cases';
import { z } from 'zod';
import { spoiltFiles } from '../files/spoilt-files.ts';
import { page } from '../kit.ts';
import type { ResidentVisit } from '../kit.ts';
import { checkView } from './check.view.ts';
import { checkWords } from './check.words.ts';
import { draftToFill } from './draft-holder.ts';
import { elsewhereIn, ownerPath } from './elsewhere-in.ts';
import { refusalIn, refusalPath } from './refusal-in.ts';
import { saidAnswers } from './said-answers.ts';
import { toStep } from './to-step.ts';

export default page({
  at: '/services/:service/check-answers',
  access: 'anyone',
  params: z.object({ service: slug }),
  words: checkWords,
  find: async ({ params: { service }, ...visit }) => {
    const draft = await draftToFill(visit, service);
    if (draft instanceof Elsewhere) return draft;
    const { next } = draft.journey;
    if (next) return new Elsewhere(toStep(service, { to: 'page', page: next.page }));
    if (await refusalIn(visit.tx, draft)) return new Elsewhere(refusalPath(service));
    const elsewhere = await elsewhereIn(visit.tx, draft, visit.now);
    if (elsewhere?.way === 'told') return new Elsewhere(ownerPath(service));
    const spoilt = await spoiltFiles(visit.tx, draft);
    const differing = await differingHere(visit, draft);
    return { draft, spoilt, differing, known: await knownNear(visit, draft) };
  },
  gather: async ({ tx, tongue, subject: { draft, known } }) => {
    const pack = await packOf(tx, draft.form.service, draft.form.version);
    const lines = await saidAnswers(tx, draft, tongue);
    const { name } = pack.words[tongue];
    const fee = feeFor(pack, draft.journey.answersOnRoute, tongue);
    return { lines, name, fee, known: await saidKnown(tx, known, tongue) };
  },
  looks: () => [],
  show: (visit) => checkView(visit),
  form: ({ known, spoilt }, { tongue }) => {
    const references = new Set<string>(known.map(({ reference }) => reference));
    const join = z.string().refine((typed) => typed === '' || references.has(typed));
    const sent = z.object({ join: known.length === 0 ? z.literal('').catch('') : join, fromNowOn });
    return sent.refine(() => spoilt.length === 0, { error: checkWords[tongue].spoilt(spoilt) });
  },
  act: async ({ tx, act, tongue, world, person, subject: { draft }, form }) => {
    const reference = drawReference(systemChance.draw);
    const join = form.join === '' ? {} : { join: caseReference.parse(form.join) };
    const seen = { form: draft.form, answers: draft.journey.answersOnRoute };
    const sent = await submitRequest(tx, { draft: draft.id, seen, tongue, reference, ...join }, act);
    const fields = form.fromNowOn;
    if (person.kind === 'resident' && fields.length > 0) {
      const proposals = { account: person.account.id, request: sent.request, fields, ...seen };
      await proposeCorrections(tx, proposals, act);
    }
    const seal = world.seals.seal(sent.reference);
    return { to: path('/received/:reference/:seal', { reference: sent.reference, seal }) };
  },
});

const field = z.enum(profileFields);
const fromNowOn = z.union([z.array(field), field.transform((one) => [one])]).catch([]);

/** What the answers say otherwise than the account of whoever is signed in. */
async function differingHere({ tx, person }: ResidentVisit, { form, journey }: Draft) {
  if (person.kind !== 'resident') return [];
  return differingFrom(tx, person.account.id, { form, answers: journey.answersOnRoute });
}

/** What is known already near the draft's place, or about the thing that it names. */
async function knownNear({ tx, now }: ResidentVisit, { form, journey }: Draft) {
  return casesAlike(tx, { service: form.service, ...reportedIn(form, journey.answersOnRoute) }, now);
}

/** With its place and status in words, and a photograph that everybody may see. */
async function saidKnown(tx: Tx, known: readonly NearCase[], tongue: Tongue) {
  const photographs = await shownPhotographs(
    tx,
    known.map(({ id }) => id),
  );
  const said = [];
  for (const found of await withPlaces(tx, known)) {
    const { statuses } = await caseWords(tx, found, tongue);
    said.push({
      ...found,
      place: found.place[tongue],
      photograph: photographs.get(found.id)?.[0],
      status: statuses[found.status]?.label ?? found.status,
    });
  }
  return said;
}
