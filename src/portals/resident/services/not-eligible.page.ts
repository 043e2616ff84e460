import { slug } from '#language';
import { Elsewhere } from '#platform/http';
import { packOf } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { draftToFill } from './draft-holder.ts';
import { notEligibleView } from './not-eligible.view.ts';
import { notEligibleWords } from './not-eligible.words.ts';
import { refusalIn } from './refusal-in.ts';
import { saidAnswers } from './said-answers.ts';
import { toStep } from './to-step.ts';

/** Why somebody cannot have the service, before the form asks anything else, and by which of their answers. */
export default page({
  at: '/services/:service/not-eligible',
  access: 'anyone',
  params: z.object({ service: slug }),
  words: notEligibleWords,
  find: async ({ params: { service }, ...visit }) => {
    const draft = await draftToFill(visit, service);
    if (draft instanceof Elsewhere) return draft;
    const { next } = draft.journey;
    const refused = await refusalIn(visit.tx, draft);
    if (refused) return { draft, refused };
    return new Elsewhere(toStep(service, next ? { to: 'page', page: next.page } : { to: 'check' }));
  },
  gather: async ({ tx, tongue, subject: { draft, refused } }) => {
    const { words } = await packOf(tx, draft.form.service, draft.form.version);
    const pages = draft.form.definition.pages.filter(({ questions }) =>
      questions.some(({ question }) => refused.questions.some((asked) => asked === question)),
    );
    const lines = await saidAnswers(tx, draft, tongue);
    return {
      words: words[tongue],
      lines: lines.filter((line) => pages.some(({ page: of }) => of === line.page)),
    };
  },
  looks: () => [],
  show: (visit) => notEligibleView(visit),
});
