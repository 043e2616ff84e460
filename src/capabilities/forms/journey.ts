import type { FormDefinition, Page } from './definition.ts';
import type { Answers, KeptAnswers } from './form.ts';
import { asOffered, storedBy } from './kinds/kinds.ts';
import type { Answer, Question } from './kinds/kinds.ts';
import { standing, walk } from './walk.ts';
import type { Walked } from './walk.ts';

export type RoutePage = Walked<Page>;

/** Where to go: a page by its slug, or the summary of the answers, from which the form is sent. */
export type Step = { readonly to: 'page'; readonly page: string } | { readonly to: 'check' };

/** The way through a form that these answers make, walked from the first page up to the first gap. */
export type Journey = {
  readonly pages: readonly RoutePage[];
  /** The page to answer, or at which the road ends; nothing when the form is complete. */
  readonly next: Page | undefined;
  readonly isComplete: boolean;
  /** The answers to the questions that were asked on the route: no others exist. */
  readonly answersOnRoute: Answers;
};

/** Replays the journey from the first page. It is computed at each request and stored nowhere. */
export function journey(definition: FormDefinition, answers: KeptAnswers): Journey {
  const { pages, next, known } = walk(definition.pages, (question: Question, before) =>
    standingAnswer(asOffered(question, before), answers),
  );
  return { pages, next, isComplete: next === undefined, answersOnRoute: known };
}

/** The stored answer to a question if it may stand: one that its kind takes, or null where it may be left empty. */
export function standingAnswer(question: Question, answers: KeptAnswers): Answer | null | undefined {
  const given = Object.hasOwn(answers, question.question) ? answers[question.question] : undefined;
  return standing(question, given, (value) => storedBy(question).safeParse(value).data);
}

/** Whether a page may be shown: it is on the route, up to the first gap. */
export function mayVisit(route: Journey, page: string): boolean {
  return placeOf(route, page) >= 0;
}

/** The page before this one on the route; nothing before the first. The summary's own back is the last page. */
export function back(route: Journey, page: string): string | undefined {
  return route.pages[placeOf(route, page) - 1]?.page.page;
}

/**
 * Where to go after a page was answered. When an answer is being changed from the summary, the questions that this opened
 * come first, and then the summary again; otherwise the next page of the route.
 */
export function after(route: Journey, page: string, { changing }: { readonly changing: boolean }): Step {
  const place = placeOf(route, page);
  const following = place >= 0 && !changing ? route.pages[place + 1]?.page : undefined;
  const isAnswered = route.pages[place]?.state === 'answered';
  const wanted = isAnswered ? (following ?? route.next) : route.next;
  return wanted ? { to: 'page', page: wanted.page } : { to: 'check' };
}

function placeOf(route: Journey, page: string): number {
  return route.pages.findIndex(({ page: { page: slug } }) => slug === page);
}
