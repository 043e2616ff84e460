import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Page } from '../definition.ts';
import type { KeptAnswers } from '../form.ts';
import type { UploadAnswer } from '../kinds/upload.ts';
import { itemsOf, listOn } from '../lists/item.ts';
import type { Draft } from './draft.ts';
import { keepTyped } from './keep-typed.ts';
import { lockDraft } from './lock-draft.ts';
import { writeAnswers } from './write-answers.ts';

/** The files that answer one question as they now are; of a list, about one of it. */
export type FilesKept = {
  readonly draft: Uuid;
  readonly page: string;
  readonly question: string;
  readonly files: UploadAnswer;
  readonly item?: Uuid | undefined;
};

/**
 * Keeps which files a question has, as soon as that changes and whatever else is on its page; without any it is not answered. The page
 * may be one that the answers do not lead to yet. Refused when the draft, or the one of the list, is gone.
 */
export async function keepFiles(tx: Tx, given: FilesKept, act: Act): Promise<Draft> {
  const draft = await lockDraft(tx, given.draft, act.at);
  if (!draft) throw new Refusal('form.draft-gone');
  const page = draft.form.definition.pages.find(({ page: known }) => known === given.page);
  if (!page) throw new Error(`the form has no page ${given.page}`);
  const kept = given.item === undefined ? withFiles(draft.answers, given) : inItem(draft, page, given);
  const { typed } = draft;
  const written = await writeAnswers(tx, { draft, page, kept }, act);
  if (typed) await keepTyped(tx, { draft: draft.id, ...typed }, act);
  return { ...written, typed };
}

function withFiles(answers: KeptAnswers, { question, files }: FilesKept): KeptAnswers {
  const { [question]: _before, ...others } = answers;
  return files.length === 0 ? others : { ...others, [question]: files };
}

function inItem({ answers }: Draft, page: Page, given: FilesKept): KeptAnswers {
  const list = listOn(page);
  const items = list ? itemsOf(list, answers) : [];
  if (!list || !items.some(({ id }) => id === given.item)) throw new Refusal('form.item-gone');
  const changed = items.map((one) => (one.id === given.item ? withFiles(one.answers, given) : one.answers));
  return { ...answers, [list.question]: changed };
}
