import { findCase } from '#capabilities/cases';
import { parseReference, sayReference } from '#language';
import { html, input } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { searchWords } from './search.words.ts';

/** A whole reference leads to its case; anything else to what to do about it. */
export default page({
  at: paths.search,
  access: 'officer',
  query: z.object({ q: z.string().catch('') }),
  words: searchWords,
  find: async (visit) => {
    const typed = visit.query.q.trim().slice(0, 40);
    const reference = parseReference(typed);
    const found = reference && (await findCase(visit.tx, sightFor(officerIn(visit)), reference));
    if (found) return new Elsewhere(paths.case(found.reference));
    return { typed, reference, rail: await railOf(visit) };
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject, link } = visit;
    const { typed, reference, rail } = subject;
    const wrong = reference ? words.notFound(sayReference(reference)) : words.malformed(typed);
    const content = html`<div class="head">
        <div><h1>${words.title}</h1></div>
      </div>
      <section class="panel">
        <div class="in">
          <form class="form" action="${link(paths.search)}" data-again>
            ${input({
              id: 'q',
              name: 'q',
              label: { text: words.label },
              hint: { text: words.hint },
              value: typed,
              spellcheck: false,
              autocomplete: 'off',
              classes: 'govuk-input--width-20',
              ...(typed === '' ? {} : { errorMessage: { text: wrong } }),
            })}
            <div class="acts"><button class="btn primary">${words.button}</button></div>
          </form>
        </div>
      </section>`;
    return frame(visit, { title: words.title, rail, content });
  },
});
