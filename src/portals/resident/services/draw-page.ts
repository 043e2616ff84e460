import { askedPage, readPage } from '#capabilities/forms';
import type { Attempt, Form, KeptAnswers, Page as FormPage } from '#capabilities/forms';
import { londonDay } from '#language';
import { addressBook, helpFor, mapAround } from '../../shell/index.ts';
import type { FilesShown } from '../../shell/index.ts';
import type { ResidentVisit } from '../kit.ts';

type Filled = { readonly form: Form; readonly answers: KeptAnswers };

/** What was entered on a page of a form, read. */
export function attemptAt({ tongue, now, entered }: ResidentVisit, filled: Filled, asked: string): Attempt {
  const at = { page: asked, answers: filled.answers };
  return readPage(filled.form, at, { body: entered, tongue, today: londonDay(now) });
}

type Drawing = Filled & {
  readonly left?: Attempt['given'] | undefined;
  /** The draft's files, as this page shows them. */
  readonly files: FilesShown | undefined;
};

/** A page of a form with what it needs to be drawn: as it was sent, else as it was left, else with the answers that are kept. */
export async function drawPage(
  visit: ResidentVisit,
  { form, answers, left, files }: Drawing,
  asked: FormPage,
) {
  const { tx, tongue, entered } = visit;
  const asLeft = left && { answers: {}, mistakes: [], given: left };
  const attempt = Object.keys(entered).length > 0 ? attemptAt(visit, { form, answers }, asked.page) : asLeft;
  const drawn = askedPage(form, asked, { answers, tongue, attempt });
  const around = mapAround('resident', visit);
  const addresses = addressBook(visit);
  const { service } = form;
  const help = await helpFor(tx, { asked: drawn, entered, tongue, around, service, addresses, files });
  return { drawn, help };
}
