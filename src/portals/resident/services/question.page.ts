import { after, askedPage, back, keepAnswers, mayVisit, readPage } from '#capabilities/forms';
import { londonDay, slug } from '#language';
import { Elsewhere, path } from '#platform/http';
import { z } from 'zod';
import { helpFor, mapCentre, pagePosted } from '../../shell/index.ts';
import { page } from '../kit.ts';
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
    const { tx, tongue, now, entered, link } = visit;
    const draft = await draftHere(visit, service);
    if (!draft) return new Elsewhere(path('/services/:service', { service }));
    const { form, answers, journey } = draft;
    const asked = form.definition.pages.find(({ page: known }) => known === wanted);
    if (!asked) return undefined;
    if (!mayVisit(journey, wanted))
      return new Elsewhere(
        toStep(service, journey.next ? { to: 'page', page: journey.next.page } : { to: 'check' }),
      );
    const isSent = Object.keys(entered).length > 0;
    const attempt = isSent
      ? readPage(form, { page: wanted, answers }, { body: entered, tongue, today: londonDay(now) })
      : undefined;
    const drawn = askedPage(form, asked, { answers, tongue, attempt });
    const help = await helpFor(tx, { asked: drawn, entered, tongue, centre: await mapCentre(tx), link });
    return {
      draft,
      page: wanted,
      changing: query.change === 'yes',
      drawn,
      help,
      back: back(journey, wanted),
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
