import { slug } from '#language';
import { html } from '#platform/html';
import { publishedServices } from '#services';
import { z } from 'zod';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { sentToCallerWords } from './sent-to-caller.words.ts';

/** What an adviser says before the caller rings off: a link is on its way to them. */
export default page({
  at: '/requests/sent-to-caller/:service',
  access: 'request.enter',
  params: z.object({ service: slug }),
  words: sentToCallerWords,
  find: async (visit) => {
    const { service: name } = visit.params;
    const service = (await publishedServices(visit.tx)).find((offered) => offered.service === name);
    return service && { service, rail: await railOf(visit) };
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words, tongue, link } = visit;
    const { rail, service } = subject;
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${service.words[tongue].name}</p>
        </div>
      </div>
      <section class="panel">
        <header><h2>${words.say}</h2></header>
        <div class="in"><p>${words.how}</p></div>
      </section>
      <p class="acts"><a class="btn primary" href="${link(paths.newRequest)}">${words.another}</a></p>`;
    return frame(visit, { title: words.title, rail, content });
  },
});
