import { slug } from '#language';
import { html } from '#platform/html';
import { z } from 'zod';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { previewedOf, version } from './previewed.ts';
import { serviceMessagesView } from './service-messages.view.ts';
import { serviceMessagesWords } from './service-messages.words.ts';

/** Every message of a service as it arrives, by each way and in both languages, and what the request's page says meanwhile. */
export default page({
  at: '/administration/messages/:service',
  access: 'council.administer',
  params: z.object({ service: slug }),
  query: z.object({ version: version.optional().catch(undefined) }),
  words: serviceMessagesWords,
  find: async (visit) => {
    const previewed = await previewedOf(visit, visit.params.service, visit.query.version);
    return previewed && { ...previewed, rail: await railOf(visit) };
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject, link, tongue } = visit;
    const title = words.title(subject.pack.words[tongue].name);
    const content = html`<p><a href="${link(paths.messages)}">${words.all}</a></p>
      <div class="head">
        <div>
          <h1>${title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      ${serviceMessagesView(visit, subject, words)}`;
    return frame(visit, { title, rail: subject.rail, content });
  },
});
