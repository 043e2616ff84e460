import { askForCode } from '#capabilities/identity';
import { emailAddress } from '#language';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { page } from '../kit.ts';
import { signInView } from './sign-in.view.ts';
import { signInWords } from './sign-in.words.ts';

export default page({
  at: '/sign-in',
  access: 'anyone',
  query: z.object({ next: z.string().optional().catch(undefined) }),
  words: signInWords,
  find: async ({ person, query }) =>
    person.kind === 'resident' ? new Elsewhere('/account') : { next: query.next },
  looks: () => [],
  show: (visit) => signInView(visit),
  form: () => z.object({ email: emailAddress }),
  act: async ({ tx, act, tongue, session, network, world, subject: { next }, form: { email } }) => {
    const { codes } = world;
    await askForCode(tx, { email, tongue, session: session.id, next, network: network(), codes }, act);
    return { to: '/sign-in/code' };
  },
});
