import { holds } from '#language';
import type { Condition, Mistake, Tongue } from '#language';
import type { FormDefinition, Page } from '../definition.ts';
import type { Answers, Form, KeptAnswers } from '../form.ts';
import { journey } from '../journey.ts';
import { fieldsOf } from './fields.ts';
import type { Given } from '../kinds/kind.ts';
import { asOffered, kindOf } from '../kinds/kinds.ts';
import type { Answer, Question } from '../kinds/kinds.ts';
import { readOffered } from '../kinds/offered.ts';
import { postedTo, valuesOf } from '../kinds/posted.ts';
import type { PostedBody } from '../kinds/posted.ts';
import { sayFault } from './mistake-words.ts';
import { wordsFor } from '../words-for.ts';

/** What came with a page: the body, the language the person reads, and London's day. */
export type Sent = { readonly body: PostedBody; readonly tongue: Tongue; readonly today: Temporal.PlainDate };

/** What was read. With mistakes, nothing may be kept; `given` has every field as it was typed, to show it again. */
export type Attempt = {
  readonly answers: Answers;
  readonly mistakes: readonly Mistake[];
  readonly given: Given;
};

/** Reads one page of a form as it was sent. `answers` are those of the draft; fields of other pages are overlooked. */
export function readPage(
  form: Form,
  at: { readonly page: string; readonly answers: KeptAnswers },
  sent: Sent,
): Attempt {
  const page = form.definition.pages.find(({ page: slug }) => slug === at.page);
  if (!page) return { answers: {}, mistakes: [], given: {} };
  return readQuestions(form, [page], { known: answersBefore(form.definition, page, at.answers), sent });
}

/** Reads a whole form that was shown as one long page: the questions of pages that the answers skip are overlooked. */
export function readForm(form: Form, sent: Sent): Attempt {
  return readQuestions(form, form.definition.pages, { known: {}, sent });
}

function readQuestions(
  form: Form,
  pages: readonly Page[],
  { known, sent }: { readonly known: Answers; readonly sent: Sent },
): Attempt {
  const answers: Record<string, Answer | null> = {};
  const mistakes: Mistake[] = [];
  const here = () => ({ ...known, ...answers });
  const isSo = (when: Condition | undefined) => !when || holds(when, here());
  for (const page of pages.filter(({ ends }) => !ends)) {
    if (!isSo(page.when)) continue;
    for (const question of page.questions) {
      if (question.kind === 'content' || !isSo(question.when)) continue;
      const read = readQuestion(form, { question, offered: asOffered(question, here()) }, sent);
      if ('answer' in read) answers[question.question] = read.answer;
      else mistakes.push(...read.mistakes);
    }
  }
  return { answers, mistakes, given: typed(pages, sent.body) };
}

type Read = { readonly answer: Answer | null } | { readonly mistakes: readonly Mistake[] };

type Asked = { readonly question: Question; readonly offered: Question };

function readQuestion(form: Form, { question, offered }: Asked, { body, tongue, today }: Sent): Read {
  const posted = postedTo(question.question, body, today);
  const reading = readOffered({ whole: question, offered }, (asked) => kindOf(asked).read(asked, posted));
  if ('answer' in reading) return reading;
  if ('empty' in reading && question.optional) return { answer: null };
  const faults = 'faults' in reading ? reading.faults : [{ code: 'missing' }];
  const wordsOf = (asked: string) => wordsFor(form, asked, tongue);
  return { mistakes: faults.map((fault) => sayFault(question, fault, { wordsOf, tongue })) };
}

/** Every field of the pages exactly as it came. */
function typed(pages: readonly Page[], body: PostedBody): Given {
  const fields = pages.flatMap(({ questions }) => questions.flatMap(fieldsOf));
  return Object.fromEntries(
    fields.map((field) => {
      const values = valuesOf(field, body);
      return [field, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}

/** What is known before a page: the answers on the route up to it. */
function answersBefore({ pages }: FormDefinition, page: Page, answers: KeptAnswers): Answers {
  return journey({ pages: pages.slice(0, pages.indexOf(page)) }, answers).answersOnRoute;
}
