import { useReturnLink } from '#capabilities/forms';
import { parseReference } from '#language';
import { html, input } from '#platform/html';
import { mistakesView } from '#portals/shell';
import { z } from 'zod';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { holderIn } from './begun.ts';
import { handoverWords } from './handover.words.ts';

const code = z.string().transform((typed, context) => {
  const read = parseReference(typed);
  if (read) return read;
  context.issues.push({
    code: 'custom',
    message: typed.trim() === '' ? 'missing' : 'malformed',
    input: typed,
  });
  return z.NEVER;
});

/** A caller reads out the code of a form that they began: it is finished here, with them on the line. */
export default page({
  at: paths.handover,
  access: 'request.enter',
  words: handoverWords,
  find: async (visit) => ({ rail: await railOf(visit) }),
  looks: () => [],
  show: (visit) => {
    const { subject, words, hidden, mistakes, tongue, link } = visit;
    const content = html`${mistakesView(mistakes, tongue)}
      <div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      <section class="panel">
        <div class="in">
          <form class="form" method="post" novalidate>
            ${hidden}
            ${input({
              id: 'code',
              name: 'code',
              label: { text: words.code },
              hint: { text: words.codeHint },
              value: enteredIn(visit, 'code'),
              classes: 'govuk-input--width-10',
              autocomplete: 'off',
              spellcheck: false,
              ...mistakeAt(visit, 'code'),
            })}
            <div class="acts">
              <button class="btn primary">${words.take}</button>
              <a href="${link(paths.newRequest)}">${words.cancel}</a>
            </div>
          </form>
        </div>
      </section>`;
    return frame(visit, { title: words.title, rail: subject.rail, content });
  },
  form: () => z.object({ code }),
  act: async (visit) => {
    const { tx, act, form } = visit;
    const byTelephone = { ...act, channel: 'telephone' } as const;
    const draft = await useReturnLink(tx, { token: form.code, to: holderIn(visit) }, byTelephone);
    return { to: paths.entry(draft.form.service) };
  },
});
