import { importRuns, liveImport } from '#capabilities/gazetteer';
import { uuid } from '#language';
import { together } from '#platform/database';
import { html } from '#platform/html';
import { z } from 'zod';
import { panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { answeringView, runsView } from './gazetteer.view.ts';
import { gazetteerWords } from './gazetteer.words.ts';

const most = 20;

/** What the gazetteer is, since when, and every import of it, twenty at a time. */
export default page({
  at: paths.gazetteer,
  access: 'council.administer',
  words: gazetteerWords,
  query: z.object({ after: uuid.optional().catch(undefined) }),
  find: async (visit) => {
    const { tx, query } = visit;
    const [live, listed] = await together(liveImport(tx), importRuns(tx, { after: query.after, most }));
    return { live, ...listed, rail: await railOf(visit) };
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject } = visit;
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      <div class="stack">
        ${panel(words.answering, answeringView(visit, subject.live, words))}
        ${runsView(visit, subject, words)}
      </div>`;
    return frame(visit, { title: words.title, rail: subject.rail, content });
  },
});
