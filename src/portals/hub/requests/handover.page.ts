import { useReturnLink } from '#capabilities/forms';
import { parseReference } from '#language';
import { input } from '#platform/html';
import { z } from 'zod';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { formFrame, formHead } from '../frame/form-frame.ts';
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
    const { subject, words } = visit;
    const fields = input({
      id: 'code',
      name: 'code',
      label: { text: words.code },
      hint: { text: words.codeHint },
      value: enteredIn(visit, 'code'),
      classes: 'govuk-input--width-10',
      autocomplete: 'off',
      spellcheck: false,
      ...mistakeAt(visit, 'code'),
    });
    return formFrame(visit, {
      title: words.title,
      rail: subject.rail,
      head: formHead(words.title, { below: words.about }),
      fields,
      button: words.take,
      back: { to: paths.newRequest, words: words.cancel },
    });
  },
  form: () => z.object({ code }),
  act: async (visit) => {
    const { tx, act, form } = visit;
    const byTelephone = { ...act, channel: 'telephone' } as const;
    const draft = await useReturnLink(tx, { token: form.code, to: holderIn(visit) }, byTelephone);
    return { to: paths.entry(draft.form.service) };
  },
});
