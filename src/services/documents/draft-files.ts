import { filesOf } from '#capabilities/documents';
import type { KeptFile } from '#capabilities/documents';
import type { UploadAnswer } from '#capabilities/forms';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';

/** Whose files: those of a draft, of a list those about one of it. */
export type FilesAt = { readonly draft: Uuid; readonly item?: Uuid | undefined };

/** What a question is called among a draft's files: by itself or, about one of a list, with which one. */
export function fieldOf(question: string, { item }: FilesAt): string {
  return item === undefined ? question : `${item} ${question}`;
}

/** The files that a question of a draft has, in the order in which they came. */
export async function draftFiles(tx: Tx, at: FilesAt, question: string): Promise<readonly KeptFile[]> {
  const all = await filesOf(tx, { kind: 'draft', ids: [at.draft] });
  const field = fieldOf(question, at);
  return all.filter((file) => file.question === field);
}

/** Those that may be an answer: what is infected, or no picture at all, is only told of. */
export function answering(files: readonly KeptFile[]): UploadAnswer {
  return files.filter(({ state }) => !isSpoilt(state)).map(({ id, name }) => ({ file: id, name }));
}

export function isSpoilt(state: KeptFile['state']): state is 'infected' | 'damaged' {
  return state === 'infected' || state === 'damaged';
}
