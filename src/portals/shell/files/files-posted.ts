import { mistakeAbout } from '#capabilities/forms';
import type { Answers, Form, UploadAnswer } from '#capabilities/forms';
import type { KeptFile } from '#capabilities/documents';
import type { Mistake, Tongue } from '#language';
import type { Tx } from '#platform/database';
import type { Body } from '#platform/http';
import { answering, draftFiles, isSpoilt } from '#services';
import type { FilesAt } from '#services';

type Asking = {
  readonly form: Form;
  readonly page: string;
  readonly tongue: Tongue;
  readonly files: FilesAt | undefined;
};

/** What a page's questions about files are answered with: by what the draft has, whatever a browser says. */
export type FilesPosted = {
  /** The fields in place of those that were sent. */
  readonly fields: Body;
  /** Files that must go first: what is wrong with them was found after they had come. */
  readonly mistakes: readonly Mistake[];
  /** Answers with the names of their files. */
  readonly named: (answers: Answers) => Answers;
};

export async function filesPosted(tx: Tx, { form, page, tongue, files: at }: Asking): Promise<FilesPosted> {
  const asked = form.definition.pages.find((one) => one.page === page)?.questions ?? [];
  const fields: Record<string, readonly string[]> = {};
  const named: Record<string, UploadAnswer> = {};
  const mistakes: Mistake[] = [];
  for (const question of asked) {
    if (question.kind !== 'upload') continue;
    const files = at ? await draftFiles(tx, at, question.question) : [];
    const answer = answering(files);
    fields[question.question] = answer.map(({ file }) => file);
    if (answer.length > 0) named[question.question] = answer;
    mistakes.push(...spoiltIn(files).map((fault) => mistakeAbout(form, question, { fault, tongue })));
  }
  return {
    fields,
    mistakes,
    named: (answers) => ({ ...answers, ...only(named, answers) }),
  };
}

function spoiltIn(files: readonly KeptFile[]) {
  const spoilt = files.map(({ state }) => state).find(isSpoilt);
  return spoilt === undefined ? [] : [{ code: spoilt }];
}

/** Of a question that was not asked there is no answer. */
function only(named: Readonly<Record<string, UploadAnswer>>, answers: Answers) {
  return Object.fromEntries(Object.entries(named).filter(([question]) => Object.hasOwn(answers, question)));
}
