import { html } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { caseFor, caseParams } from '../cases/case-for.ts';
import { aboutCase } from '../cases/case-form.view.ts';
import { formFrame } from '../frame/form-frame.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { sentFrom } from './begun.ts';
import { jottedForm } from './jotted-form.ts';
import { jottingsWords } from './jottings.words.ts';

/** What was typed and not sent is thrown away. The button beside it sends here; the page itself asks once more. */
export default page({
  at: '/cases/:reference/jottings/discarding',
  access: 'case.read',
  params: caseParams,
  query: z.object({ form: jottedForm }),
  words: jottingsWords,
  find: async (visit) => {
    const seen = await caseFor(visit, visit.params.reference);
    const { form } = visit.query;
    if (!seen || seen instanceof Elsewhere) return seen;
    return { ...seen, form, back: paths.case(seen.found.reference, form === 'notes' ? undefined : form) };
  },
  looks: ({ found }) => [found.id],
  form: () => z.object({}),
  show: (visit) => {
    const { subject, words } = visit;
    const { title, about, button, cancel } = words;
    return formFrame(visit, {
      title,
      rail: subject.rail,
      head: aboutCase(visit, subject, title),
      fields: html`<p>${about}</p>`,
      button,
      isGrave: true,
      back: { to: subject.back, words: cancel },
    });
  },
  act: async (visit) => {
    await sentFrom(visit, visit.subject.found, visit.subject.form);
    return { to: visit.subject.back };
  },
});
