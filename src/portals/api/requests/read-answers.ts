import type { Answers, Form, Page, Question } from '#capabilities/forms';
import type { Client } from '#capabilities/identity';
import { holds } from '#language';
import type { Condition } from '#language';
import type { FilesAt } from '#services';
import { nameSentFiles } from '../files/name-sent-files.ts';
import type { ApiVisit } from '../kit.ts';
import { answerPointer } from '../sending/answer-pointer.ts';
import { readValue } from '../sending/read-answer.ts';
import { sayEnd } from '../sending/say-end.ts';
import { inBoth, pointerTo, SentFault } from '../sending/sent-fault.ts';
import type { SentError } from '../sending/sent-fault.ts';
import { sentWords } from '../sending/sent.words.ts';
import { Told } from '../sending/told.ts';

type Sent = Readonly<Record<string, unknown>>;

/** Whose answers to which form, and the draft that has their files. */
export type Answered = { readonly form: Form; readonly client: Client; readonly files: FilesAt };

/** The answers of a page of the road that they take. */
export type PageAnswers = { readonly page: string; readonly answers: Answers };

/**
 * Reads the answers to a whole form, question by question as it asks them. Refuses `api.answers` with everything that is wrong,
 * `api.not-asked` with what was answered and is not asked, and `api.road-ends` where the form ends on the way.
 */
export async function readAnswers(
  visit: ApiVisit,
  { form, client, files }: Answered,
  sent: Sent,
): Promise<readonly PageAnswers[]> {
  const pages: PageAnswers[] = [];
  const errors: SentError[] = [];
  const asked = new Set<string>();
  let known: Answers = {};
  for (const page of form.definition.pages) {
    if (!isSo(page.when, known)) continue;
    const read = await readPageOf(visit, { form, client, files, page, known }, sent);
    for (const question of read.asked) asked.add(question);
    errors.push(...read.errors);
    known = { ...known, ...read.answers };
    if (page.ends && errors.length === 0)
      throw new Told('api.road-ends', { told: sayEnd({ form, page, answers: known, tongue: visit.tongue }) });
    pages.push({ page: page.page, answers: read.answers });
  }
  refuse(errors, beside(form, sent, asked));
  return pages;
}

/** Names that are no question's are said with all that is wrong; what is not asked, when nothing else is. */
function refuse(errors: readonly SentError[], { unknown, unasked }: Beside): void {
  if (errors.length > 0) throw new SentFault('api.answers', [...errors, ...unknown]);
  if (unknown.length + unasked.length > 0) throw new SentFault('api.not-asked', [...unknown, ...unasked]);
}

type ReadPage = {
  readonly answers: Answers;
  readonly asked: readonly string[];
  readonly errors: readonly SentError[];
};
type At = Answered & { readonly page: Page; readonly known: Answers };

async function readPageOf(visit: ApiVisit, { page, known, ...of }: At, sent: Sent): Promise<ReadPage> {
  const answers: Record<string, Answers[string]> = {};
  const asked: string[] = [];
  const errors: SentError[] = [];
  for (const question of page.questions) {
    if (question.kind === 'content' || !isSo(question.when, { ...known, ...answers })) continue;
    asked.push(question.question);
    const read = await readOne(visit, { ...of, question, known: { ...known, ...answers } }, sent);
    if ('answer' in read) answers[question.question] = read.answer;
    else errors.push(...read.errors);
  }
  return { answers, asked, errors };
}

type OneRead = { readonly answer: Answers[string] } | { readonly errors: readonly SentError[] };
type Asked = Answered & { readonly question: Question; readonly known: Answers };

async function readOne(visit: ApiVisit, asked: Asked, sent: Sent): Promise<OneRead> {
  const { question } = asked;
  const { question: name } = question;
  const value = Object.hasOwn(sent, name) ? sent[name] : undefined;
  if (question.kind === 'upload') {
    const wrong = await nameSentFiles(visit, { ...asked, at: asked.files, question }, value);
    if (wrong.length > 0)
      return { errors: wrong.map((words) => ({ pointer: pointerTo('answers', name), says: inBoth(words) })) };
  }
  const read = await readValue(visit, asked, value);
  if ('answer' in read) return read;
  return {
    errors: read.mistakes.map(({ field, words }) => ({
      pointer: answerPointer([question], sent, field),
      says: inBoth(words),
    })),
  };
}

type Beside = { readonly unknown: readonly SentError[]; readonly unasked: readonly SentError[] };

/** What was answered besides what is asked: names of no question, and questions of another road. */
function beside({ definition }: Form, sent: Sent, asked: ReadonlySet<string>): Beside {
  const questions = new Set<string>(
    definition.pages.flatMap((page) => page.questions.map(({ question }) => question)),
  );
  const left = Object.keys(sent).filter((name) => !asked.has(name) && sent[name] !== null);
  return {
    unknown: left
      .filter((name) => !questions.has(name))
      .map((name) => errorAt(shown(name), (tongue) => sentWords[tongue].noQuestion)),
    unasked: left
      .filter((name) => questions.has(name))
      .map((name) => errorAt(name, (tongue) => sentWords[tongue].notAsked)),
  };
}

function errorAt(name: string, words: (tongue: 'en' | 'cy') => string): SentError {
  return { pointer: pointerTo('answers', name), says: { en: words('en'), cy: words('cy') } };
}

/** What is no question may be anything. */
function shown(name: string): string {
  return /^[a-z][a-z0-9-]{0,62}$/.test(name) ? name : '…';
}

function isSo(when: Condition | undefined, known: Answers): boolean {
  return !when || holds(when, known);
}
