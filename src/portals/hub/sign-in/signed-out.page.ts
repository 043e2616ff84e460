import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { signInWords } from './sign-in.words.ts';
import { signedOutView } from './signed-out.view.ts';

export default page({
  at: paths.signedOut,
  access: 'anyone',
  words: signInWords,
  find: async () => ({}),
  looks: () => [],
  show: (visit) => signedOutView(visit, visit.words),
});
