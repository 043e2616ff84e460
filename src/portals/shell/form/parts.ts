import { fieldName } from '#capabilities/forms';
import type { AskedQuestion } from '#capabilities/forms';
import { componentWords, html } from '#platform/html';
import type { FieldsetOptions, Html, LabelOptions } from '#platform/html';
import { formWords } from './form.words.ts';
import type { Standing } from './standing.ts';

/** The name of a question's field, or of a part of it; its id is the same. */
export function nameOf({ name }: AskedQuestion, part = ''): string {
  return fieldName(name, part);
}

/** What stands in a field: what was typed, or the answer that is kept. */
export function valueOf(asked: AskedQuestion, part = ''): string {
  const given = asked.given[nameOf(asked, part)];
  return typeof given === 'string' ? given : (given?.[0] ?? '');
}

export function valuesOf(asked: AskedQuestion): readonly string[] {
  const given = asked.given[nameOf(asked)] ?? [];
  return typeof given === 'string' ? [given] : given;
}

/** The question's own words: "(optional)" is said, required is not. */
export function askOf({ question, words }: AskedQuestion, { tongue }: Standing): string {
  return 'optional' in question && question.optional
    ? `${words.ask} ${formWords[tongue].optional}`
    : words.ask;
}

export function labelOf(asked: AskedQuestion, standing: Standing): LabelOptions {
  const text = askOf(asked, standing);
  return standing.isHeading
    ? { text, classes: 'govuk-label--l', isPageHeading: true }
    : { text, classes: 'govuk-label--s' };
}

export function legendOf(asked: AskedQuestion, standing: Standing): FieldsetOptions {
  const text = askOf(asked, standing);
  return {
    legend: standing.isHeading
      ? { text, classes: 'govuk-fieldset__legend--l', isPageHeading: true }
      : { text, classes: 'govuk-fieldset__legend--s' },
  };
}

export function hintIdOf(asked: AskedQuestion): string {
  return nameOf(asked, 'hint');
}

/** The hint of a question of several fields; its fieldset names it as its description. */
export function hintView(asked: AskedQuestion): Html | undefined {
  const { hint } = asked.words;
  return hint === undefined ? undefined : html`<div id="${hintIdOf(asked)}" class="govuk-hint">${hint}</div>`;
}

/** Hint and first mistake, as every component takes them; `part` picks the mistake of one of several fields. */
export function told(asked: AskedQuestion, { tongue }: Standing, part?: string) {
  const mistake = asked.mistakes.find(({ field }) => part === undefined || field === nameOf(asked, part));
  return {
    ...(asked.words.hint === undefined || part !== undefined ? {} : { hint: { text: asked.words.hint } }),
    ...(mistake ? { errorMessage: { text: mistake.words, ...componentWords[tongue].errorMessage } } : {}),
  };
}
