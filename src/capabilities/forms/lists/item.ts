import { uuid } from '#language';
import type { Tongue, Uuid } from '#language';
import { newId } from '#platform/chance';
import type { Page } from '../definition.ts';
import type { Form, KeptAnswers } from '../form.ts';
import { journey } from '../journey.ts';
import type { Journey } from '../journey.ts';
import { sayItem } from '../kinds/list.ts';
import type { ListQuestion } from '../kinds/list.ts';
import { wordsFor } from '../words-for.ts';

/** One of a list in a draft, answered as far as its own journey has come. */
export type Item = { readonly id: Uuid; readonly answers: KeptAnswers; readonly journey: Journey };

/** The list that a page asks for; it stands there alone. */
export function listOn({ questions }: Page): ListQuestion | undefined {
  const [first] = questions;
  return first?.kind === 'list' ? first : undefined;
}

/** What is asked about one of a list, as a form: whatever draws and reads a form does so with this. */
export function itemForm(form: Form, { pages }: ListQuestion): Form {
  return { ...form, definition: { pages } };
}

/** Those that a draft has, whether all was answered about them or not. */
export function itemsOf({ question, pages }: ListQuestion, answers: KeptAnswers): readonly Item[] {
  const given = Object.hasOwn(answers, question) ? answers[question] : undefined;
  if (!Array.isArray(given)) return [];
  return given.filter(isRecord).flatMap((item) => {
    const id = uuid.safeParse(item['id']);
    return id.success ? [{ id: id.data, answers: item, journey: journey({ pages }, item) }] : [];
  });
}

type Saying = { readonly form: Form; readonly list: ListQuestion; readonly tongue: Tongue };

/** One of a list in a line; '' while nothing was answered. */
export function saidItem({ journey: { answersOnRoute } }: Item, { form, list, tongue }: Saying): string {
  return sayItem(list.pages, answersOnRoute, { inside: (asked) => wordsFor(form, asked, tongue), tongue });
}

/** Answers in which each of a list has an identifier, by which it is changed or removed. */
export function namedItems(
  questions: Page['questions'],
  answers: KeptAnswers,
  at: Temporal.Instant,
): KeptAnswers {
  const lists = new Set<string>(
    questions.filter(({ kind }) => kind === 'list').map(({ question }) => question),
  );
  if (lists.size === 0) return answers;
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      question,
      lists.has(question) ? withIds(answer, at) : answer,
    ]),
  );
}

function withIds(answer: unknown, at: Temporal.Instant): unknown {
  return Array.isArray(answer)
    ? answer.map((item: unknown) => (isRecord(item) ? { id: newId(at), ...item } : item))
    : answer;
}

function isRecord(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
