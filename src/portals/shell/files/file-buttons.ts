import type { Question } from '#capabilities/forms';
import type { Body, Visit } from '#platform/http';

/** The button that sends what was chosen, by the name of its question. */
export const uploadButton = 'file-upload';

/** The button that takes a file away, by its identifier. */
export const removeButton = 'file-remove';

type Sent = Pick<Visit<never>, 'files' | 'entered'>;

/** Whether a page's form brings files or takes some away. */
export function changesFiles({ files, entered }: Sent): boolean {
  return files.length > 0 || isFileButton(entered);
}

/** Whether it was sent for that alone: then it is shown again, and nothing else is wrong with it. */
export function isFileButton(entered: Body): boolean {
  return Object.hasOwn(entered, uploadButton) || Object.hasOwn(entered, removeButton);
}

export function hasUploads(questions: readonly Question[]): boolean {
  return questions.some(({ kind }) => kind === 'upload');
}
