import { z } from 'zod';
import { passage } from '../kit.ts';
import { paths } from '../paths.ts';

/**
 * Ends the directory's own session too, so that the next person at this computer is asked who they are. It changes nothing
 * here, so that it may be a GET: whoever lures a browser to it could as well lure it to the directory's own page.
 */
export const leavingPassage = passage({
  at: paths.leaving,
  access: 'anyone',
  query: z.object({}),
  prepare: async () => ({}),
  perform: async (_plan, { directory }) => directory.signOutAddress(),
  record: async (_visit, { done }) => ({ to: done ?? paths.signedOut }),
});
