import { placeGiven } from '#capabilities/forms';
import type { Draft } from '#capabilities/forms';
import { caseReference, drawReference, gridPoint, slug } from '#language';
import { systemChance } from '#platform/chance';
import { Elsewhere, path } from '#platform/http';
import { caseWords, packOf, similarCases, submitRequest } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import type { ResidentVisit } from '../kit.ts';
import { checkView } from './check.view.ts';
import { checkWords } from './check.words.ts';
import { draftHere } from './draft-holder.ts';
import { saidAnswers } from './said-answers.ts';
import { toStep } from './to-step.ts';

export default page({
  at: '/services/:service/check-answers',
  access: 'anyone',
  params: z.object({ service: slug }),
  words: checkWords,
  find: async ({ params: { service }, ...visit }) => {
    const draft = await draftHere(visit, service);
    if (!draft) return new Elsewhere(path('/services/:service', { service }));
    const { next } = draft.journey;
    if (next) return new Elsewhere(toStep(service, { to: 'page', page: next.page }));
    const { words } = await packOf(visit.tx, service, draft.form.version);
    const lines = await saidAnswers(visit.tx, draft, visit.tongue);
    return { draft, lines, name: words[visit.tongue].name, known: await knownNear(visit, draft) };
  },
  looks: () => [],
  show: (visit) => checkView(visit),
  form: ({ known }) => {
    const references = new Set<string>(known.map(({ reference }) => reference));
    const join = z.string().refine((typed) => typed === '' || references.has(typed));
    return z.object({ join: known.length === 0 ? z.literal('').catch('') : join });
  },
  act: async ({ tx, act, tongue, world, subject: { draft }, form }) => {
    const reference = drawReference(systemChance.draw);
    const join = form.join === '' ? {} : { join: caseReference.parse(form.join) };
    const sent = await submitRequest(tx, { draft: draft.id, tongue, reference, ...join }, act);
    const seal = world.seals.seal(sent.reference);
    return { to: path('/received/:reference/:seal', { reference: sent.reference, seal }) };
  },
});

/** What is known near the draft's place already, with its status in words. */
async function knownNear({ tx, now, tongue }: ResidentVisit, { form, journey }: Draft) {
  const place = placeGiven(form, journey.answersOnRoute);
  if (!place || !('at' in place) || !place.at) return [];
  const known = await similarCases(tx, { service: form.service, point: gridPoint.parse(place.at) }, now);
  const said = [];
  for (const found of known) {
    const { statuses } = await caseWords(tx, found, tongue);
    said.push({
      ...found,
      place: found.place[tongue],
      status: statuses[found.status]?.label ?? found.status,
    });
  }
  return said;
}
