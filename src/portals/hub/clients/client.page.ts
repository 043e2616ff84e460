import { sayDate, sayMoment } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { facts, panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { clientFor, clientParams } from './client-for.ts';
import type { SeenClient } from './client-for.ts';
import { clientWords } from './client.words.ts';
import { clientsWords } from './clients.words.ts';
import { sayKey, sayMay } from './say-client.ts';

type Words = (typeof clientWords)['en'];

/** One client: what it may, whether its key is good, and when it last asked. */
export default page({
  at: '/administration/clients/:client',
  access: 'council.administer',
  params: clientParams,
  words: clientWords,
  find: async (visit) => clientFor(visit, visit.params.client),
  looks: () => [],
  show: (visit) => {
    const { subject, words, link, tongue } = visit;
    const { client, rail } = subject;
    const content = html`<div class="head">
        <div>
          <p class="soft"><a href="${link(paths.clients)}">${clientsWords[tongue].title}</a></p>
          <h1>${client.name}</h1>
          ${!client.revokedAt && html`<p class="soft">${words.lost}</p>`}
        </div>
      </div>
      <div class="stack">${keyView(visit, subject, words)}</div>`;
    return frame(visit, { title: client.name, rail, content });
  },
});

function keyView(visit: HubVisit, { client }: SeenClient, words: Words): Html {
  const { tongue, link } = visit;
  const { id, may, answers, perMinute, addedAt, usedOn, revokedAt } = client;
  return panel(
    words.key,
    html`${facts([
      [words.standing, sayKey(client, visit)],
      [words.may, sayMay(may, tongue)],
      [words.answers, answers.length > 0 && answers.join(', ')],
      [words.perMinute, words.requests(perMinute)],
      [words.added, sayMoment(addedAt, tongue)],
      [words.used, usedOn ? sayDate(usedOn, tongue) : words.never],
      [words.revoked, revokedAt && sayMoment(revokedAt, tongue)],
    ])}
    ${
      !revokedAt &&
      html`<p class="acts">
        <a class="btn" href="${link(paths.client(id, 'revocation'))}">${words.revoke}</a>
      </p>`
    }`,
  );
}
