import { fieldName, readPage } from '#capabilities/forms';
import type { Answers, Form, KeptAnswers, ListItem } from '#capabilities/forms';
import { londonDay } from '#language';
import type { Mistake, Tongue } from '#language';
import type { Tx } from '#platform/database';
import { shownAgain } from '#platform/http';
import type { Body } from '#platform/http';
import { z } from 'zod';
import type { FilesAt } from '#services';
import type { AddressBook } from '../addresses/address-book.ts';
import { completeAnswer } from './complete-answer.ts';
import { filesPosted } from '../files/files-posted.ts';
import { holdToOffers } from '../lookups/hold-to-offers.ts';
import { isLookUpButton } from '../lookups/look-up-button.ts';
import type { LookupBook } from '../lookups/lookup-book.ts';
import { asksForList, readSearches, saidOf, sayBlank, seeksNothing, whereShown } from './place-search.ts';
import { moreButton } from './enter-button.ts';
import { isMapButton } from './read-map.ts';

export type PageToRead = {
  readonly form: Form;
  readonly page: string;
  readonly answers: KeptAnswers;
  readonly tongue: Tongue;
  readonly now: Temporal.Instant;
  readonly addresses: AddressBook;
  readonly lookups: LookupBook;
  /** Whose files its questions have; nothing where there is no draft yet. */
  readonly files: FilesAt | undefined;
};

type Answer = Answers[string];
type Read = { readonly answers: Record<string, Answer>; readonly mistakes: readonly Mistake[] };

/** The schema of a form's page as it is posted: its answers, what was chosen completed from the gazetteer and the map. */
export function pagePosted(tx: Tx, toRead: PageToRead) {
  return z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform(async (body, context) => {
    const searches = await readSearches(tx, toRead, body);
    const blank = searches.find((search) => seeksNothing(search, body));
    if (blank) {
      const path = [fieldName(blank.question, 'find')];
      context.issues.push({
        code: 'custom',
        message: sayBlank(blank, toRead.tongue),
        path,
        input: undefined,
      });
      return z.NEVER;
    }
    if (
      moreButton in body ||
      isMapButton(body) ||
      isLookUpButton(body) ||
      searches.some((search) => asksForList(search, body))
    ) {
      context.issues.push({ code: 'custom', message: shownAgain, input: undefined });
      return z.NEVER;
    }
    const { answers, mistakes } = await read(tx, toRead, body);
    for (const { field, words } of mistakes)
      context.issues.push({
        code: 'custom',
        message: saidOf({ field, words }, searches, toRead.tongue),
        path: [whereShown(field, searches)],
        input: undefined,
      });
    return answers;
  });
}

async function read(tx: Tx, toRead: PageToRead, sent: Body): Promise<Read> {
  const { form, page, answers, tongue, now, addresses, lookups } = toRead;
  const files = await filesPosted(tx, toRead);
  const asked = readPage(
    form,
    { page, answers },
    { body: { ...sent, ...files.fields }, tongue, today: londonDay(now) },
  );
  const wanted = form.definition.pages.find((one) => one.page === page);
  const { answers: found, mistakes } = wanted
    ? await holdToOffers({ form, page: wanted, answers, tongue, lookups }, asked)
    : asked;
  const given = files.named(found);
  const completed: Record<string, Answer> = {};
  const unknown: Mistake[] = [];
  for (const [question, answer] of Object.entries(given)) {
    const whole = await completeWhole(tx, answer, { tongue, addresses });
    if ('answer' in whole) completed[question] = whole.answer;
    else unknown.push({ field: fieldName(question, whole.part), words: whole.words });
  }
  return { answers: completed, mistakes: [...mistakes, ...files.mistakes, ...unknown] };
}

type Completing = Parameters<typeof completeAnswer>[2];

/** An answer completed; of a list, what was answered about each. */
async function completeWhole(tx: Tx, answer: Answer, completing: Completing) {
  if (!isList(answer)) return completeAnswer(tx, answer, completing);
  const items = [];
  for (const item of answer) {
    const whole: Record<string, ListItem[string]> = {};
    for (const [question, inside] of Object.entries(item)) {
      const completed = await completeAnswer(tx, inside, completing);
      if (!('answer' in completed)) return { part: '', words: completed.words };
      if (!isList(completed.answer)) whole[question] = completed.answer;
    }
    items.push(whole);
  }
  return { answer: items };
}

function isList(answer: Answer): answer is readonly ListItem[] {
  return Array.isArray(answer) && answer.every((item) => typeof item === 'object');
}
