import { parseEmail } from '#language';
import type { EmailAddress } from '#language';
import type { Answers, Form } from '../form.ts';
import type { Answer } from '../kinds/kinds.ts';
import type { PointAnswer } from '../kinds/point.ts';
import type { PropertyAnswer } from '../kinds/property.ts';

/** What the standard contact block took down; what was left empty is not there. */
export type ContactGiven = {
  readonly name?: string;
  readonly email?: EmailAddress;
  readonly telephone?: string;
};

/** How to reach whoever sent these answers, as far as they said. */
export function contactGiven({ definition }: Form, answers: Answers): ContactGiven {
  if (!definition.pages.some(({ block }) => block === 'contact')) return {};
  const [name, typed, telephone] = ['name', 'email', 'telephone'].map((question) =>
    textIn(answers, question),
  );
  const email = typed === undefined ? undefined : parseEmail(typed);
  return { ...(name && { name }), ...(email && { email }), ...(telephone && { telephone }) };
}

/** The first place that the form asked for: a point, a description, a property or an address. */
export function placeGiven({ definition }: Form, answers: Answers): PointAnswer | PropertyAnswer | undefined {
  const questions = definition.pages.flatMap((page) => page.questions);
  const asked = questions.find(
    ({ question, kind }) =>
      (kind === 'point' || kind === 'property') && answerIn(answers, question) !== undefined,
  );
  const answer = asked && answerIn(answers, asked.question);
  return typeof answer === 'object' && !isList(answer) ? answer : undefined;
}

function answerIn(answers: Answers, question: string): Answer | undefined {
  return Object.hasOwn(answers, question) ? (answers[question] ?? undefined) : undefined;
}

function textIn(answers: Answers, question: string): string | undefined {
  const answer = answerIn(answers, question);
  return typeof answer === 'string' ? answer : undefined;
}

function isList(answer: Answer): answer is readonly string[] {
  return Array.isArray(answer);
}
