import { recordOfficerSignIn, takeOfficerSignIn } from '#capabilities/identity';
import { roleBookOf } from '#services';
import { z } from 'zod';
import { passage } from '../kit.ts';
import { paths } from '../paths.ts';

/**
 * Back from the directory: what it says is redeemed outside any transaction, then the officer is in, or half in and asked
 * for their second factor, or told why not.
 */
export const returnPassage = passage({
  at: '/sign-in/return',
  access: 'anyone',
  query: z.looseObject({ state: z.string() }),
  prepare: async ({ tx, act, session, query }) => ({
    signIn: await takeOfficerSignIn(tx, { session: session.id, state: query.state }, act),
    query,
  }),
  perform: async ({ signIn, query }, { directory }) => directory.redeem(signIn.departure, query),
  record: async ({ tx, act, world: { council, secrets } }, { plan, done }) => {
    const recorded = await recordOfficerSignIn(
      tx,
      {
        signIn: plan.signIn,
        returned: done,
        book: roleBookOf(council),
        secondFactor: council.staff.secondFactor,
        secrets,
      },
      act,
    );
    if ('refused' in recorded)
      return { to: `${paths.signIn}?${new URLSearchParams({ why: recorded.refused.code }).toString()}` };
    if ('awaits' in recorded) return { to: paths.secondFactor };
    return { to: recorded.next, signIn: { kind: 'officer', id: recorded.officer } };
  },
});
