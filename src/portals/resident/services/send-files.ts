import type { Answers, Draft, Form, KeptAnswers, Page } from '#capabilities/forms';
import { keepTyped } from '#capabilities/forms';
import type { Mistake } from '#language';
import type { Onward } from '#platform/http';
import type { FilesAt } from '#services';
import { addressBook, changeFiles, isFileButton, lookupBook, pagePosted } from '../../shell/index.ts';
import type { ResidentVisit } from '../kit.ts';
import { attemptAt } from './draw-page.ts';

/** A page that came with files: of the form or, with its own form, about one of a list. */
export type Sent = {
  readonly draft: Pick<Draft, 'id'>;
  readonly form: Form;
  readonly answers: KeptAnswers;
  readonly asked: Page;
  readonly at: FilesAt;
  /** The page of the draft's form. */
  readonly page: string;
  readonly here: string;
};

/** The files first, which stay whatever else is wrong; then the page's answers, or what leads back to it. */
export async function sendFiles(
  visit: ResidentVisit,
  sent: Sent,
): Promise<{ readonly answers: Answers } | Onward> {
  const { tx, act, entered, tongue, now } = visit;
  const { draft, form, answers, asked, at, page, here } = sent;
  const about = { form, at, page, questions: asked.questions };
  const wrong = await changeFiles(visit, about);
  const isDone = isFileButton(entered) || wrong.length > 0;
  const schema = pagePosted(tx, {
    form,
    answers,
    page: asked.page,
    tongue,
    now,
    files: at,
    addresses: addressBook(visit),
    lookups: lookupBook(visit),
  });
  const read = isDone ? undefined : await schema.safeParseAsync(entered);
  if (read?.success) return { answers: read.data };
  if (at.item === undefined) {
    const { given: typed } = attemptAt(visit, { form, answers }, asked.page);
    await keepTyped(tx, { draft: draft.id, page, typed }, act);
  }
  const issues = read?.error.issues ?? [];
  const mistakes = issues.map(({ path, message }): Mistake => ({
    field: path.map(String).join('.'),
    words: message,
  }));
  return { to: here, mistakes: [...wrong, ...mistakes] };
}
