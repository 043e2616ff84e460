import { moveDrafts } from '#capabilities/forms';
import { codeAwaited, typedCode, useCode } from '#capabilities/identity';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { page } from '../kit.ts';
import { codeView } from './sign-in.view.ts';
import { signInWords } from './sign-in.words.ts';

export default page({
  at: '/sign-in/code',
  access: 'anyone',
  words: signInWords,
  find: async ({ tx, session }) => (await codeAwaited(tx, session.id)) ?? new Elsewhere('/sign-in'),
  looks: () => [],
  show: (visit) => codeView(visit),
  form: () => z.object({ code: typedCode }),
  act: async ({ tx, act, tongue, session, network, world, form }) => {
    const used = await useCode(
      tx,
      { typed: form.code, session: session.id, tongue, network: network(), codes: world.codes },
      act,
    );
    if ('refused' in used) return used;
    const from = { kind: 'session', id: session.id } as const;
    await moveDrafts(tx, { from, to: { kind: 'resident', id: used.account } }, act);
    return { to: used.next === '/' ? '/account' : used.next, signIn: { kind: 'resident', id: used.account } };
  },
});
