import {
  changeProfile,
  decideCorrection,
  eraseProfile,
  openCorrections,
  profileFields,
  profileHistory,
  profileOf,
} from '#capabilities/profiles';
import { uuid } from '#language';
import { z } from 'zod';
import { page } from '../kit.ts';
import { detailsView } from './details.view.ts';
import { detailsWords } from './details.words.ts';

const sent = z.union([
  z.object({ take: uuid }),
  z.object({ decline: uuid }),
  z.object({ remove: z.enum(profileFields) }),
  z.object({ forget: z.literal('all') }),
]);

/** What somebody's account says of them, what it is asked to say from now on, and what it said before. */
export default page({
  at: '/account/details',
  access: 'account',
  words: detailsWords,
  find: async ({ tx, person }) => {
    if (person.kind !== 'resident') return undefined;
    const { id, email } = person.account;
    return {
      account: id,
      email,
      profile: await profileOf(tx, id),
      corrections: await openCorrections(tx, id),
      history: await profileHistory(tx, id),
    };
  },
  looks: ({ account }) => [account],
  show: (visit) => detailsView(visit),
  form: () => sent,
  act: async ({ tx, act, subject: { account }, form }) => {
    if ('forget' in form) await eraseProfile(tx, { account }, act);
    else if ('remove' in form) await changeProfile(tx, { account, field: form.remove, value: null }, act);
    else if ('take' in form)
      await decideCorrection(tx, { account, correction: form.take, decision: 'taken' }, act);
    else await decideCorrection(tx, { account, correction: form.decline, decision: 'declined' }, act);
    return { to: '/account/details' };
  },
});
