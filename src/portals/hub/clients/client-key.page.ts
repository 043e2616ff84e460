import { takeKey, untakenKey } from '#capabilities/identity';
import { html, input } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { clientFor, clientParams } from './client-for.ts';
import { clientKeyWords } from './client-key.words.ts';

/** The key of a client that was just added, for whoever added it, until they say that they have it: then never again. */
export default page({
  at: '/administration/clients/:client/key',
  access: 'council.administer',
  params: clientParams,
  words: clientKeyWords,
  find: async (visit) => {
    const seen = await clientFor(visit, visit.params.client);
    if (!seen) return undefined;
    const whose = { client: seen.client.id, officer: officerIn(visit).id, secrets: visit.world.secrets };
    const key = await untakenKey(visit.tx, whose, visit.now);
    return key === undefined ? new Elsewhere(paths.client(seen.client.id)) : { ...seen, key };
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject } = visit;
    const title = words.title(subject.client.name);
    const key = input({
      id: 'key',
      name: 'shown',
      label: { text: words.key },
      value: subject.key,
      autocomplete: 'off',
      spellcheck: false,
      attributes: { readonly: '', form: '' },
      classes: 'govuk-input--extra-letter-spacing',
    });
    return formFrame(visit, {
      title,
      rail: subject.rail,
      head: formHead(title, { below: words.about }),
      fields: html`${key}
        <p>${words.once}</p>`,
      button: words.button,
    });
  },
  act: async (visit) => {
    const { client } = visit.subject;
    await takeKey(visit.tx, { client: client.id, officer: officerIn(visit).id });
    return { to: paths.client(client.id) };
  },
});
