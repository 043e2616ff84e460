import { reopenOfficer } from '#capabilities/identity';
import { Elsewhere } from '#platform/http';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { officerFor, officerParams } from './officer-for.ts';
import { officerReopeningWords } from './officer-reopening.words.ts';
import { reasonFormView } from './reason-form.view.ts';
import { reasonForm } from './reason-form.words.ts';

/** A colleague came back, or had not been seen for long. */
export default page({
  at: '/administration/officers/:officer/reopening',
  access: 'council.administer',
  params: officerParams,
  words: officerReopeningWords,
  find: async (visit) => {
    const seen = await officerFor(visit, visit.params.officer);
    return seen && !seen.officer.closed ? new Elsewhere(paths.officer(seen.officer.id)) : seen;
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
      isGrave: false,
      rail,
      words,
    });
  },
  act: async ({ tx, act, subject: { officer }, form: { reason } }) => {
    await reopenOfficer(tx, { officer: officer.id, reason }, act);
    return { to: paths.officer(officer.id) };
  },
});
