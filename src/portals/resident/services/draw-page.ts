import { askedPage, readPage } from '#capabilities/forms';
import type { Attempt, Fillings, Form, KeptAnswers, Page as FormPage } from '#capabilities/forms';
import { londonDay } from '#language';
import { addressBook, fillPage, helpFor, lookupBook, mapAround, withNotes } from '../../shell/index.ts';
import type { FilesShown } from '../../shell/index.ts';
import type { ResidentVisit } from '../kit.ts';

type Answered = { readonly form: Form; readonly answers: KeptAnswers };

/** What was entered on a page of a form, read. */
export function attemptAt(
  { tongue, now, entered }: ResidentVisit,
  answered: Answered,
  asked: string,
): Attempt {
  const at = { page: asked, answers: answered.answers };
  return readPage(answered.form, at, { body: entered, tongue, today: londonDay(now) });
}

type Drawing = Answered & {
  readonly left?: Attempt['given'] | undefined;
  /** The draft's files, as this page shows them. */
  readonly files: FilesShown | undefined;
  /** What was filled in for them, by whom. */
  readonly filled?: Fillings;
};

/** A page of a form with what it needs to be drawn: as it was sent, else as it was left, else with the answers that are kept. */
export async function drawPage(
  visit: ResidentVisit,
  { form, answers, left, files, filled = {} }: Drawing,
  asked: FormPage,
) {
  const { tx, tongue, entered, now } = visit;
  const asLeft = left && { answers: {}, mistakes: [], given: left };
  const attempt = Object.keys(entered).length > 0 ? attemptAt(visit, { form, answers }, asked.page) : asLeft;
  const book = lookupBook(visit);
  const looking = { form, answers, tongue, now };
  const fill = await fillPage(book, asked, looking);
  const all = { ...fill.answers, ...answers };
  const whole = askedPage(form, asked, { answers: all, tongue, attempt });
  const drawn = withNotes(whole, {
    filled: { ...filled, ...fill.filled },
    answers: all,
    tongue,
    now,
    reader: 'person',
  });
  const around = mapAround('resident', visit);
  const addresses = addressBook(visit);
  const { service } = form;
  const help = await helpFor(tx, {
    asked: drawn,
    entered,
    tongue,
    around,
    service,
    addresses,
    files,
    lookups: { book, ...looking },
  });
  return { drawn, help };
}
