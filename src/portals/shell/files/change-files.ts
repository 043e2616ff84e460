import { removeFiles } from '#capabilities/documents';
import { keepFiles, lockDraft, mistakeAbout } from '#capabilities/forms';
import type { Form, Question, UploadQuestion } from '#capabilities/forms';
import { uuid } from '#language';
import type { Mistake } from '#language';
import type { Visit } from '#platform/http';
import { answering, draftFiles, takeUploads } from '#services';
import type { FilesAt } from '#services';
import { removeButton, uploadButton } from './file-buttons.ts';

type Changing = Pick<Visit<never>, 'tx' | 'act' | 'tongue' | 'files' | 'entered'>;

export type FilesOfPage = {
  readonly form: Form;
  readonly at: FilesAt;
  /** The page of the draft's form; of a list, that on which the list stands. */
  readonly page: string;
  readonly questions: readonly Question[];
};

/**
 * Gives the draft the files that came with a page, takes away the one that was to be removed, and keeps that as the answers so far. What
 * could not be taken is said; the rest stays, whatever else is wrong with the page.
 */
export async function changeFiles(visit: Changing, of: FilesOfPage): Promise<readonly Mistake[]> {
  const { tx, act, entered } = visit;
  await lockDraft(tx, of.at.draft, act.at);
  const gone = uuid.safeParse(entered[removeButton]);
  if (gone.success) {
    const holder = { kind: 'draft', id: of.at.draft } as const;
    await removeFiles(tx, { holder, files: [gone.data], why: 'asked' }, act);
  }
  const mistakes: Mistake[] = [];
  for (const question of of.questions)
    if (question.kind === 'upload') mistakes.push(...(await changeOne(visit, of, question)));
  return mistakes;
}

async function changeOne(visit: Changing, of: FilesOfPage, question: UploadQuestion) {
  const { tx, act, tongue, files, entered } = visit;
  const { form, at, page } = of;
  const name = question.question;
  const received = files.filter(({ field }) => field === name);
  const isForgotten = received.length === 0 && entered[uploadButton] === name;
  const faults = isForgotten ? [{ code: 'missing' }] : await takeUploads(tx, { at, question, received }, act);
  const now = answering(await draftFiles(tx, at, name));
  await keepFiles(tx, { draft: at.draft, page, question: name, files: now, item: at.item }, act);
  return faults.map((fault) => mistakeAbout(form, question, { fault, tongue }));
}
