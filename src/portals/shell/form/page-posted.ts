import { readPage } from '#capabilities/forms';
import type { Answers, Form, KeptAnswers } from '#capabilities/forms';
import { propertyOf } from '#capabilities/gazetteer';
import { londonDay, uprn } from '#language';
import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import { shownAgain } from '#platform/http';
import { z } from 'zod';
import { formWords } from './form.words.ts';
import { findButton } from './property-view.ts';
import { isMapButton } from './read-map.ts';

export type PageToRead = {
  readonly form: Form;
  readonly page: string;
  readonly answers: KeptAnswers;
  readonly tongue: Tongue;
  readonly now: Temporal.Instant;
};

type Answer = Answers[string];

/** The schema of a form's page as it is posted: its answers, a chosen property completed from the gazetteer. */
export function pagePosted(tx: Tx, { form, page, answers, tongue, now }: PageToRead) {
  return z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform(async (body, context) => {
    if (findButton in body || isMapButton(body)) {
      context.issues.push({ code: 'custom', message: shownAgain, input: undefined });
      return z.NEVER;
    }
    const read = readPage(form, { page, answers }, { body, tongue, today: londonDay(now) });
    const mistakes = [...read.mistakes];
    const completed: Record<string, Answer> = {};
    for (const [question, answer] of Object.entries(read.answers)) {
      const whole = await complete(tx, answer, tongue);
      if (whole === undefined)
        mistakes.push({ field: `${question}.find`, words: formWords[tongue].noAddress });
      else completed[question] = whole;
    }
    for (const { field, words } of mistakes)
      context.issues.push({ code: 'custom', message: words, path: [field], input: undefined });
    return completed;
  });
}

/** A chosen property gets its address; nothing when there is no such property. */
async function complete(tx: Tx, answer: Answer, tongue: Tongue): Promise<Answer | undefined> {
  if (answer === null || typeof answer !== 'object' || !isRecord(answer) || !('uprn' in answer))
    return answer;
  const property = await propertyOf(tx, uprn.parse(answer.uprn), tongue);
  return property?.live ? { ...answer, says: property.line } : undefined;
}

function isRecord(answer: object): answer is Exclude<Answer & object, readonly unknown[]> {
  return !Array.isArray(answer);
}
