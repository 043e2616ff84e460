import { after, askedPage, back, keepAnswers, mayVisit, readPage } from '#capabilities/forms';
import type { Draft, KeptAnswers, Page as FormPage } from '#capabilities/forms';
import { londonDay, slug } from '#language';
import { Elsewhere, path } from '#platform/http';
import { z } from 'zod';
import { helpFor, mapCentre, pagePosted } from '../../shell/index.ts';
import { page } from '../kit.ts';
import type { ResidentVisit } from '../kit.ts';
import { draftHere } from './draft-holder.ts';
import { questionView } from './question.view.ts';
import { questionWords } from './question.words.ts';
import { toChange, toStep } from './to-step.ts';

const params = z.object({ service: slug, page: slug });

export default page({
  at: '/services/:service/questions/:page',
  access: 'anyone',
  params,
  query: z.object({ change: z.literal('yes').optional().catch(undefined) }),
  words: questionWords,
  find: async ({ params: { service, page: wanted }, query, ...visit }) => {
    const draft = await draftHere(visit, service);
    if (!draft) return new Elsewhere(path('/services/:service', { service }));
    const { form, journey } = draft;
    const asked = form.definition.pages.find(({ page: known }) => known === wanted);
    if (!asked) return undefined;
    if (!mayVisit(journey, wanted))
      return new Elsewhere(
        toStep(service, journey.next ? { to: 'page', page: journey.next.page } : { to: 'check' }),
      );
    const changing = query.change === 'yes';
    return {
      draft,
      page: wanted,
      changing,
      back: back(journey, wanted),
      ...(await draw(visit, draft, asked)),
    };
  },
  looks: () => [],
  show: (visit) => questionView(visit),
  form: ({ draft, page: asked }, { tx, tongue, now }) =>
    pagePosted(tx, { form: draft.form, answers: draft.answers, page: asked, tongue, now }),
  act: async ({ tx, act, subject: { draft, page: asked, changing }, form, params: { service } }) => {
    const kept = await keepAnswers(tx, { draft: draft.id, page: asked, answers: form }, act);
    const step = after(kept.journey, asked, { changing });
    const isOpened = changing && step.to === 'page';
    return { to: isOpened ? toChange(service, step.page) : toStep(service, step) };
  },
});

/** The page as it is to be shown: with the answers that are kept or, when it was sent, with everything as it was typed. */
async function draw(visit: ResidentVisit, { form, answers }: Draft, asked: FormPage) {
  const { tx, tongue, now, entered, link } = visit;
  const attempt =
    Object.keys(entered).length > 0
      ? readPage(form, { page: asked.page, answers }, { body: entered, tongue, today: londonDay(now) })
      : undefined;
  const known = asked.block === 'contact' ? { ...ofAccount(visit), ...answers } : answers;
  const drawn = askedPage(form, asked, { answers: known, tongue, attempt });
  const help = await helpFor(tx, { asked: drawn, entered, tongue, centre: await mapCentre(tx), link });
  return { drawn, help };
}

/** What an account knows need not be typed again. */
function ofAccount({ person }: ResidentVisit): KeptAnswers {
  return person.kind === 'resident' ? { email: person.account.email } : {};
}
