import { identityErrors, localPath } from '#capabilities/identity';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { signInView } from './sign-in.view.ts';
import { signInWords } from './sign-in.words.ts';

const codes = Object.keys(identityErrors);

/** The way in: pressing the button keeps the browser's session, to which the way to the directory is bound. */
export default page({
  at: '/sign-in',
  access: 'anyone',
  words: signInWords,
  query: z.object({ next: z.string().optional(), why: z.enum(codes).optional().catch(undefined) }),
  find: async ({ person, query: { next, why } }) =>
    person ? new Elsewhere(localPath(next)) : { next: localPath(next), why },
  looks: () => [],
  show: (visit) => signInView(visit, visit.subject, visit.words),
  act: async ({ subject }) => ({
    to: `${paths.departure}?${new URLSearchParams({ next: subject.next }).toString()}`,
  }),
});
