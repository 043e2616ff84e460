import { findCase, placeUnder, relateCases } from '#capabilities/cases';
import { caseReference } from '#language';
import { html, input, radios } from '#platform/html';
import { Refusal } from '#platform/errors';
import { z } from 'zod';
import { caseFor, caseParams } from '../cases/case-for.ts';
import { caseFormView } from '../cases/case-form.view.ts';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { relatingWords } from './relating.words.ts';

const ways = ['related', 'part', 'whole'] as const;

/** Links a case with another one: they have to do with one another, or one is a part of the other. */
export default page({
  at: '/cases/:reference/relating',
  access: 'case.act',
  params: caseParams,
  words: relatingWords,
  find: async (visit) => caseFor(visit, visit.params.reference),
  looks: ({ found }) => [found.id],
  form: () => z.object({ with: caseReference, as: z.enum(ways, { error: 'missing' }) }),
  show: (visit) => {
    const { subject, words } = visit;
    const fields = html`${input({
      id: 'with',
      name: 'with',
      label: { text: words.with },
      hint: { text: words.withHint },
      classes: 'govuk-input--width-10',
      spellcheck: false,
      autocomplete: 'off',
      value: enteredIn(visit, 'with'),
      ...mistakeAt(visit, 'with'),
    })}
    ${radios({
      name: 'as',
      idPrefix: 'as',
      fieldset: { legend: { text: words.as } },
      items: ways.map((value) => ({
        value,
        text: words.ways[value].text,
        hint: { text: words.ways[value].hint },
      })),
      value: enteredIn(visit, 'as'),
      ...mistakeAt(visit, 'as'),
    })}`;
    return caseFormView(visit, subject, { title: words.title, button: words.button, fields });
  },
  act: async (visit) => {
    const { tx, act, form, subject } = visit;
    const other = await findCase(tx, sightFor(officerIn(visit)), form.with);
    if (!other) throw new Refusal('case.not-found');
    const own = subject.found;
    if (form.as === 'related') await relateCases(tx, { case: own.id, other: other.id }, act);
    else if (form.as === 'part') await placeUnder(tx, { case: own.id, parent: other.id }, act);
    else await placeUnder(tx, { case: other.id, parent: own.id }, act);
    return { to: paths.case(own.reference) };
  },
});
