import { fieldName, readPage } from '#capabilities/forms';
import type { Answers, Form, KeptAnswers } from '#capabilities/forms';
import { propertyOf } from '#capabilities/gazetteer';
import { londonDay, uprn } from '#language';
import type { Mistake, Tongue } from '#language';
import type { Tx } from '#platform/database';
import { shownAgain } from '#platform/http';
import type { Body } from '#platform/http';
import { z } from 'zod';
import { formWords } from './form.words.ts';
import { asksForAddresses, readSearches, whereShown } from './property-search.ts';
import { isMapButton } from './read-map.ts';

export type PageToRead = {
  readonly form: Form;
  readonly page: string;
  readonly answers: KeptAnswers;
  readonly tongue: Tongue;
  readonly now: Temporal.Instant;
};

type Answer = Answers[string];
type Read = { readonly answers: Record<string, Answer>; readonly mistakes: readonly Mistake[] };

/** The schema of a form's page as it is posted: its answers, a chosen property completed from the gazetteer. */
export function pagePosted(tx: Tx, toRead: PageToRead) {
  return z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform(async (body, context) => {
    const searches = await readSearches(tx, toRead, body);
    if (isMapButton(body) || searches.some((search) => asksForAddresses(search, body))) {
      context.issues.push({ code: 'custom', message: shownAgain, input: undefined });
      return z.NEVER;
    }
    const { answers, mistakes } = await read(tx, toRead, body);
    for (const { field, words } of mistakes)
      context.issues.push({
        code: 'custom',
        message: words,
        path: [whereShown(field, searches)],
        input: undefined,
      });
    return answers;
  });
}

async function read(tx: Tx, { form, page, answers, tongue, now }: PageToRead, body: Body): Promise<Read> {
  const { answers: given, mistakes } = readPage(
    form,
    { page, answers },
    { body, tongue, today: londonDay(now) },
  );
  const completed: Record<string, Answer> = {};
  const unknown: Mistake[] = [];
  for (const [question, answer] of Object.entries(given)) {
    const whole = await complete(tx, answer, tongue);
    if (whole !== undefined) completed[question] = whole;
    else unknown.push({ field: fieldName(question, 'find'), words: formWords[tongue].noAddress });
  }
  return { answers: completed, mistakes: [...mistakes, ...unknown] };
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
