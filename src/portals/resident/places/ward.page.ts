import { areasOfKind } from '#capabilities/mapping';
import { londonDay } from '#language';
import { html } from '#platform/html';
import { councillorsFor } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { layout } from '../layout.ts';
import { councillorsView } from './councillors.view.ts';
import { councillorsWords } from './councillors.words.ts';

/** The councillors of one ward. */
export default page({
  at: '/councillors/:ward',
  access: 'anyone',
  params: z.object({ ward: z.string().regex(/^[A-Z]\d{8}$/) }),
  words: councillorsWords,
  find: async ({ tx, now, params }) =>
    (await areasOfKind(tx, 'ward', { on: londonDay(now) })).find(({ code }) => code === params.ward),
  looks: () => [],
  show: (visit) => {
    const { words, subject, tongue, world, link } = visit;
    const title = words.wardTitle(subject.name[tongue]);
    const content = html`<h1 class="govuk-heading-l">${title}</h1>
      ${councillorsView(visit, subject, councillorsFor(world.council, subject.code))}
      <p class="govuk-body"><a class="govuk-link" href="${link('/councillors')}">${words.others}</a></p>`;
    return layout(visit, { title, content, section: 'services', back: '/councillors' });
  },
});
