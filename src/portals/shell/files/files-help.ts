import type { KeptFile } from '#capabilities/documents';
import type { Question } from '#capabilities/forms';
import type { GridPoint, Tongue, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { draftFiles, sayPlace } from '#services';
import type { FilesAt } from '#services';
import type { FilePart } from './file-params.ts';

/** A draft's files, and at which addresses its pages show them. */
export type FilesShown = FilesAt & {
  readonly href: (file: Uuid, part: FilePart) => string;
  /** The page that asks for a place on the map, where the form has one. */
  readonly placePage?: string | undefined;
};

/** A file as its page shows it. */
export type HeldFile = Pick<KeptFile, 'id' | 'name' | 'state'> & {
  readonly preview: string | undefined;
  /** Where it says that it was taken: near which street, and the page on which that can be used. */
  readonly taken: { readonly near: string | undefined; readonly to: string } | undefined;
};

/** What a page's questions about files need: those that are there, by the question. */
export type FilesHelp = { readonly of: ReadonlyMap<string, readonly HeldFile[]> };

type Wanted = {
  readonly questions: readonly Question[];
  readonly shown: FilesShown;
  readonly tongue: Tongue;
};

export async function filesHelp(tx: Tx, { questions, shown, tongue }: Wanted): Promise<FilesHelp> {
  const of = new Map<string, readonly HeldFile[]>();
  for (const { kind, question } of questions) {
    if (kind !== 'upload') continue;
    const files = await draftFiles(tx, shown, question);
    of.set(question, await Promise.all(files.map(async (file) => heldFile(tx, file, { shown, tongue }))));
  }
  return { of };
}

async function heldFile(
  tx: Tx,
  { id, name, state, isPicture, takenAt }: KeptFile,
  { shown: { href, placePage }, tongue }: Pick<Wanted, 'shown' | 'tongue'>,
): Promise<HeldFile> {
  return {
    id,
    name,
    state,
    preview: isPicture && state === 'clean' ? href(id, 'preview') : undefined,
    taken:
      takenAt && placePage !== undefined
        ? { near: await sayPlace(tx, { point: takenAt }, tongue), to: placePage }
        : undefined,
  };
}

/** Where the draft's photographs say that they were taken: the first that says so. */
export function takenIn(files: readonly KeptFile[]): GridPoint | undefined {
  return files.find(({ takenAt }) => takenAt !== undefined)?.takenAt;
}
