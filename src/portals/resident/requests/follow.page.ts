import { requestForFollower } from '#capabilities/cases';
import { caseReference, emailAddress } from '#language';
import { Refusal } from '#platform/errors';
import { countAttempt, path } from '#platform/http';
import { z } from 'zod';
import { page } from '../kit.ts';
import { followView } from './follow.view.ts';
import { followWords } from './follow.words.ts';

/** Tries an hour for one browser and for one reference: enough to mistype, too few to guess an address. */
const most = { session: 20, reference: 10 };

export default page({
  at: '/follow',
  access: 'anyone',
  words: followWords,
  find: async () => ({}),
  looks: () => [],
  show: (visit) => followView(visit),
  form: () => z.object({ reference: caseReference, email: emailAddress }),
  act: async ({ tx, now, session, world, form }) => {
    const tries = {
      session: await countAttempt(tx, { name: `follow session ${session.id}`, minutes: 60 }, now),
      reference: await countAttempt(tx, { name: `follow reference ${form.reference}`, minutes: 60 }, now),
    };
    if (tries.session > most.session || tries.reference > most.reference)
      return { refused: new Refusal('resident.too-many-follows') };
    const request = await requestForFollower(tx, form);
    if (!request) return { refused: new Refusal('resident.no-such-request') };
    const seal = world.seals.seal(form.reference);
    return { to: path('/requests/:reference/:seal', { reference: form.reference, seal }) };
  },
});
