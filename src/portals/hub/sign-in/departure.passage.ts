import { beginOfficerSignIn, localPath } from '#capabilities/identity';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { passage } from '../kit.ts';
import { paths } from '../paths.ts';

/** To the council's staff directory. Only a session that the sign-in page kept can go, since it must come back. */
export const departurePassage = passage({
  at: paths.departure,
  access: 'anyone',
  query: z.object({ next: z.string().optional() }),
  prepare: async ({ tx, act, session, query }) =>
    session.stored
      ? beginOfficerSignIn(tx, { session: session.id, next: localPath(query.next) }, act)
      : new Elsewhere(paths.signIn),
  perform: async (departure, { directory }) => directory.departureAddress(departure),
  record: async (_visit, { done }) => ({ to: done }),
});
