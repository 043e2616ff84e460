import { signOutOfficer } from '#capabilities/identity';
import { Elsewhere } from '#platform/http';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { signInWords } from './sign-in.words.ts';
import { signedOutView } from './signed-out.view.ts';

/** The button in the bar. Ends this session, then the directory's own, by the passage that follows. */
export default page({
  at: paths.signOut,
  access: 'anyone',
  words: signInWords,
  find: async ({ person, entered }) =>
    Object.keys(entered).length > 0 ? { officer: person?.id } : new Elsewhere(paths.home),
  looks: () => [],
  show: (visit) => signedOutView(visit, visit.words),
  act: async ({ tx, act, subject }) => {
    if (subject.officer) await signOutOfficer(tx, subject.officer, act);
    return { to: paths.leaving, signOut: true };
  },
});
