import { holdOf, releaseHold } from '#capabilities/cases';
import { sayReference, text, uuid } from '#language';
import { z } from 'zod';
import { reasonFormView } from '../administration/reason-form.view.ts';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { holdReleaseWords } from './hold-release.words.ts';

/** What was held may be destroyed when its time is over. */
export default page({
  at: '/retention/holds/:hold/release',
  access: 'records.review',
  params: z.object({ hold: uuid }),
  words: holdReleaseWords,
  find: async (visit) => {
    const hold = await holdOf(visit.tx, visit.params.hold);
    return hold && { hold, rail: await railOf(visit) };
  },
  looks: ({ hold }) => [hold.id],
  form: () => z.object({ reason: text(2_000) }),
  show: (visit) => {
    const { subject, words } = visit;
    const { hold, rail } = subject;
    return reasonFormView(visit, {
      title: words.title,
      about: `${words.placed} ${hold.why}`,
      button: words.button,
      of: sayReference(hold.reference),
      back: paths.holds,
      rail,
      words,
    });
  },
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    await releaseHold(tx, { hold: subject.hold.id, why: form.reason, officer: officerIn(visit).id }, act);
    return { to: paths.holds };
  },
});
