import { text, uuid } from '#language';
import { newId } from '#platform/chance';
import { html, radios, textarea } from '#platform/html';
import { writeOnCase } from '#services';
import { z } from 'zod';
import { resumed, sentFrom } from '../jottings/begun.ts';
import { comeBack } from '../meanwhile/come-back.ts';
import { page } from '../kit.ts';
import { colleaguesFor } from '../mentions/colleagues.ts';
import { mentionFields } from '../mentions/mention-fields.ts';
import { readMentions } from '../mentions/read-mentions.ts';
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
  find: async (visit) => {
    const seen = await caseFor(visit, visit.params.reference);
    if (!seen || !('found' in seen)) return seen;
    return { ...seen, colleagues: await colleaguesFor(visit, seen.found) };
  },
  looks: ({ found }) => [found.id],
  form: ({ colleagues }) =>
    z
      .object({
        text: text(5_000),
        kind: z.enum(['internal', 'public'], { error: 'missing' }).default('internal'),
        mention: z.union([uuid.transform((one) => [one]), z.array(uuid).max(50)]).default([]),
      })
      .transform(({ mention: picked, ...note }, context) => {
        const read = readMentions({ ...note, picked }, colleagues);
        if ('mentions' in read) return { ...note, ...read };
        context.issues.push({ code: 'custom', message: read.mistake, path: ['text'], input: note.text });
        return z.NEVER;
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
      attributes: { 'data-mentions': visit.link(paths.case(subject.found.reference, 'colleagues.json')) },
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
    })}
    ${mentionFields(visit, subject.colleagues)}`;
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
