import { closeOfficer } from '#capabilities/identity';
import { Elsewhere } from '#platform/http';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { officerFor, officerParams } from './officer-for.ts';
import { officerClosingWords } from './officer-closing.words.ts';
import { reasonFormView } from './reason-form.view.ts';
import { reasonForm } from './reason-form.words.ts';

/** A colleague has left: they are signed out at once, and the directory's word does not let them in again. */
export default page({
  at: '/administration/officers/:officer/closing',
  access: 'council.administer',
  params: officerParams,
  words: officerClosingWords,
  find: async (visit) => {
    const seen = await officerFor(visit, visit.params.officer);
    return seen && (seen.officer.closed || seen.isOwn) ? new Elsewhere(paths.officer(seen.officer.id)) : seen;
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
    await closeOfficer(tx, { officer: officer.id, why: 'left', reason }, act);
    return { to: paths.officer(officer.id) };
  },
});
