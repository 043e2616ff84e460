import { officerRecords } from '#capabilities/identity';
import { uuid } from '#language';
import { html } from '#platform/html';
import { roleBookOf } from '#services';
import { z } from 'zod';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { officersView } from './officers.view.ts';
import { officersWords } from './officers.words.ts';

/** Everybody who ever worked here, by name, fifty at a time. */
export default page({
  at: paths.officers,
  access: 'council.administer',
  words: officersWords,
  query: z.object({ after: uuid.optional().catch(undefined) }),
  find: async (visit) => {
    const { after } = visit.query;
    const book = roleBookOf(visit.world.council);
    return { rail: await railOf(visit), ...(await officerRecords(visit.tx, { after, book })) };
  },
  looks: ({ officers }) => officers.map(({ id }) => id),
  show: (visit) => {
    const { words, subject } = visit;
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      ${officersView(visit, subject, words)}`;
    return frame(visit, { title: words.title, rail: subject.rail, content });
  },
});
