import { importRun, readRejects } from '#capabilities/gazetteer';
import { uuid } from '#language';
import { html } from '#platform/html';
import { z } from 'zod';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { gazetteerWords } from './gazetteer.words.ts';
import { importView } from './import.view.ts';
import { importWords } from './import.words.ts';

const mostShown = 20;

/** One import: how far it is or how it ended, what it brought, what it did not take, and what to do next. */
export default page({
  at: '/administration/gazetteer/:run',
  access: 'council.administer',
  params: z.object({ run: uuid }),
  words: importWords,
  find: async (visit) => {
    const { tx, params } = visit;
    const run = await importRun(tx, params.run);
    if (!run) return undefined;
    const { rejects } = await readRejects(tx, run.id, 0);
    return { run, rejects: rejects.slice(0, mostShown), rail: await railOf(visit) };
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words, link, tongue } = visit;
    const content = html`<div class="head">
        <div>
          <p class="soft"><a href="${link(paths.gazetteer)}">${gazetteerWords[tongue].title}</a></p>
          <h1>${subject.run.file}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      <div class="stack">${importView(visit, subject, words)}</div>`;
    return frame(visit, { title: subject.run.file, rail: subject.rail, content });
  },
});
