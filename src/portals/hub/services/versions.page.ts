import { slug } from '#language';
import { html } from '#platform/html';
import { findLive, packIn, proposalsOf, versionsOf } from '#services';
import { z } from 'zod';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { proposersOf } from './proposal-for.ts';
import { versionsPanels } from './versions.view.ts';
import { versionsWords } from './versions.words.ts';
import { servicesWords } from './services.words.ts';

/** One service: its versions, each with the time in which it was in force, and what was proposed. */
export default page({
  at: '/administration/services/:service',
  access: 'services.propose',
  params: z.object({ service: slug }),
  words: versionsWords,
  find: async (visit) => {
    const { tx, now, params } = visit;
    const { service } = params;
    const versions = await versionsOf(tx, service, now);
    const proposals = await proposalsOf(tx, service);
    const live = await findLive(tx, service);
    const named = live ?? (proposals[0] && packIn(proposals[0]));
    if (!named) return undefined;
    const names = await proposersOf(visit, proposals);
    return { service, named, versions, proposals, names, rail: await railOf(visit) };
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject, link, tongue } = visit;
    const { name, about } = subject.named.words[tongue];
    const content = html`<div class="head">
        <div>
          <p class="soft"><a href="${link(paths.services)}">${servicesWords[tongue].title}</a></p>
          <h1>${name}</h1>
          <p class="soft">${about}</p>
        </div>
      </div>
      <div class="stack">${versionsPanels(visit, subject, words)}</div>`;
    return frame(visit, { title: name, rail: subject.rail, content });
  },
});
