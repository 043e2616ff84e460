import { text } from '#language';
import { newId } from '#platform/chance';
import { html, radios, textarea } from '#platform/html';
import { writeOnCase } from '#services';
import { z } from 'zod';
import { resumed, sentFrom } from '../jottings/begun.ts';
import { comeBack } from '../meanwhile/come-back.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { caseFormView } from './case-form.view.ts';
import { caseFor, caseParams, handling } from './case-for.ts';
import { enteredIn, mistakeAt } from './entered.ts';
import { noteWords } from './note.words.ts';

const form = 'notes';

/** The box on the case's page sends here; the page itself stands for its mistakes. */
export default page({
  at: '/cases/:reference/notes',
  access: 'case.note',
  params: caseParams,
  words: noteWords,
  find: async (visit) => caseFor(visit, visit.params.reference),
  looks: ({ found }) => [found.id],
  form: () =>
    z.object({
      text: text(5_000),
      kind: z.enum(['internal', 'public'], { error: 'missing' }).default('internal'),
    }),
  gather: (visit) => comeBack(visit, visit.subject, { form, wanted: () => [] }),
  show: (opened) => {
    const { subject, words, more: returned } = opened;
    const visit = resumed(opened, returned.begun);
    const fields = html`${textarea({
      id: 'text',
      name: 'text',
      rows: 4,
      label: { text: words.text },
      value: enteredIn(visit, 'text'),
      ...mistakeAt(visit, 'text'),
    })}
    ${radios({
      name: 'kind',
      fieldset: { legend: { text: words.kind } },
      items: [
        { value: 'internal', text: words.internal },
        { value: 'public', text: words.public },
      ],
      value: enteredIn(visit, 'kind') || 'internal',
      ...mistakeAt(visit, 'kind'),
    })}`;
    const { title, button } = words;
    return caseFormView(visit, subject, { title, button, fields, returned });
  },
  act: async (visit) => {
    const { tx, act, now, subject } = visit;
    const note = { ...handling(visit, subject.found), note: newId(now), ...visit.form };
    await writeOnCase(tx, note, act);
    await sentFrom(visit, subject.found, form);
    return { to: paths.case(subject.found.reference) };
  },
});
