import { revokeClient } from '#capabilities/identity';
import { Elsewhere } from '#platform/http';
import { reasonFormView } from '../administration/reason-form.view.ts';
import { reasonForm } from '../administration/reason-form.words.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { clientFor, clientParams } from './client-for.ts';
import { revocationWords } from './revocation.words.ts';

/** A key that leaked, or whose system is gone: it is worth nothing from the next request on. */
export default page({
  at: '/administration/clients/:client/revocation',
  access: 'council.administer',
  params: clientParams,
  words: revocationWords,
  find: async (visit) => {
    const seen = await clientFor(visit, visit.params.client);
    return seen?.client.revokedAt ? new Elsewhere(paths.client(seen.client.id)) : seen;
  },
  looks: () => [],
  form: () => reasonForm,
  show: (visit) => {
    const { subject, words } = visit;
    const { client, rail } = subject;
    return reasonFormView(visit, {
      title: words.title,
      about: words.about,
      button: words.button,
      of: client.name,
      back: paths.client(client.id),
      isGrave: true,
      rail,
      words,
    });
  },
  act: async ({ tx, act, subject: { client }, form: { reason } }) => {
    await revokeClient(tx, { client: client.id, reason }, act);
    return { to: paths.client(client.id) };
  },
});
