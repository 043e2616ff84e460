import { requestForFollower, requestNamed } from '#capabilities/cases';
import { caseReference, parseEmail, parseReference } from '#language';
import type { CaseReference, EmailAddress } from '#language';
import { Refusal } from '#platform/errors';
import { countAttempt, path } from '#platform/http';
import { z } from 'zod';
import { page } from '../kit.ts';
import type { ResidentVisit } from '../kit.ts';
import { followView } from './follow.view.ts';
import { followWords } from './follow.words.ts';

/** Tries an hour for one browser and for one reference: enough to mistype, too few to guess an address. */
const most = { session: 20, reference: 10 };

/** What shows that a request is somebody's own: the mailbox that they gave with it, or the code that they were given. */
type Proof = { readonly email: EmailAddress } | { readonly code: CaseReference };

const proof = z
  .string()
  .max(400, { error: 'malformed' })
  .transform((typed, context): Proof => {
    const email = parseEmail(typed);
    if (email) return { email };
    const code = parseReference(typed);
    if (code) return { code };
    context.issues.push({ code: 'custom', message: typed.trim() ? 'malformed' : 'missing', input: typed });
    return z.NEVER;
  });

/** By the mailbox given with it, or by the code that we gave for it. */
export default page({
  at: '/follow',
  access: 'anyone',
  words: followWords,
  find: async () => ({}),
  looks: () => [],
  show: (visit) => followView(visit),
  form: () => z.object({ reference: caseReference, proof }),
  act: async (visit) => {
    const { tx, now, session, world, form } = visit;
    const tries = {
      session: await countAttempt(tx, { name: `follow session ${session.id}`, minutes: 60 }, now),
      reference: await countAttempt(tx, { name: `follow reference ${form.reference}`, minutes: 60 }, now),
    };
    if (tries.session > most.session || tries.reference > most.reference)
      return { refused: new Refusal('resident.too-many-follows') };
    const request = await requestShown(visit, form);
    if (!request) return { refused: new Refusal('resident.no-such-request') };
    const seal = world.seals.seal(form.reference);
    return { to: path('/requests/:reference/:seal', { reference: form.reference, seal }) };
  },
});

type Shown = { readonly reference: CaseReference; readonly proof: Proof };

async function requestShown({ tx, world }: ResidentVisit, { reference, proof: shown }: Shown) {
  if ('email' in shown) return requestForFollower(tx, { reference, email: shown.email });
  if (!world.seals.isCode(reference, shown.code)) return undefined;
  return (await requestNamed(tx, reference))?.id;
}
