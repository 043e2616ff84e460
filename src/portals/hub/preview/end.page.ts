import { html } from '#platform/html';
import { endWalk } from '#services';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { endWords } from './end.words.ts';

/** The way out: what was typed is forgotten at once. */
export default page({
  at: '/ending',
  access: 'services.propose',
  words: endWords,
  find: async (visit) => {
    const { walk } = officerIn(visit);
    return walk && { walk, rail: await railOf(visit) };
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject } = visit;
    return formFrame(visit, {
      title: words.title,
      rail: subject.rail,
      head: formHead(words.title, {}),
      fields: html`<p>${words.about}</p>`,
      button: words.button,
      back: { to: '/', words: words.back },
    });
  },
  act: async ({ tx, world, subject: { walk } }) => {
    await endWalk(tx, walk.walker);
    return { to: world.previews?.backTo(walk.proposal) ?? '/' };
  },
});
