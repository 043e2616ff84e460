import { clientRecords } from '#capabilities/identity';
import { uuid } from '#language';
import { html } from '#platform/html';
import { z } from 'zod';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { clientsView } from './clients.view.ts';
import { clientsWords } from './clients.words.ts';

/** Every system that may or might ask, by name, fifty at a time. */
export default page({
  at: paths.clients,
  access: 'council.administer',
  words: clientsWords,
  query: z.object({ after: uuid.optional().catch(undefined) }),
  find: async (visit) => ({
    rail: await railOf(visit),
    ...(await clientRecords(visit.tx, { after: visit.query.after })),
  }),
  looks: () => [],
  show: (visit) => {
    const { words, subject, link, world } = visit;
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
        <p class="acts">
          <a class="btn primary" href="${link(paths.newClient)}">${words.add}</a>
          ${world.api !== undefined && html`<a class="btn" href="${world.api}">${words.guide}</a>`}
        </p>
      </div>
      ${clientsView(visit, subject, words)}`;
    return frame(visit, { title: words.title, rail: subject.rail, content });
  },
});
