import { resetSecondFactor } from '#capabilities/identity';
import { Elsewhere } from '#platform/http';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { officerFor, officerParams } from './officer-for.ts';
import { secondFactorResetWords } from './second-factor-reset.words.ts';
import { reasonFormView } from './reason-form.view.ts';
import { reasonForm } from './reason-form.words.ts';

/** A colleague has lost their telephone and their recovery codes. */
export default page({
  at: '/administration/officers/:officer/second-factor-reset',
  access: 'council.administer',
  params: officerParams,
  words: secondFactorResetWords,
  find: async (visit) => {
    const seen = await officerFor(visit, visit.params.officer);
    return seen && (!seen.officer.enrolledAt || seen.isOwn)
      ? new Elsewhere(paths.officer(seen.officer.id))
      : seen;
  },
  looks: ({ officer }) => [officer.id],
  form: () => reasonForm,
  show: (visit) => {
    const { subject, words } = visit;
    const { officer, rail } = subject;
    return reasonFormView(visit, {
      title: words.title,
      about: words.about,
      button: words.button,
      of: officer.name,
      back: paths.officer(officer.id),
      isGrave: true,
      rail,
      words,
    });
  },
  act: async ({ tx, act, subject: { officer }, form: { reason } }) => {
    await resetSecondFactor(tx, { officer: officer.id, reason }, act);
    return { to: paths.officer(officer.id) };
  },
});
