import { askedPage, formOf, givenFor, journey, readForm } from '#capabilities/forms';
import type {
  Answers,
  AskedPage,
  Attempt,
  Draft,
  Fillings,
  Form,
  KeptAnswers,
  Page,
} from '#capabilities/forms';
import { holds, londonDay } from '#language';
import type { Mistake } from '#language';
import { shownAgain } from '#platform/http';
import {
  addressBook,
  changesFiles,
  fillPage,
  filledBefore,
  helpFor,
  isLookUpButton,
  lookupBook,
  mapAround,
  pagePosted,
  withNotes,
} from '#portals/shell';
import type { FilesShown, Help } from '#portals/shell';
import {
  draftStanding,
  elsewhereOf,
  packOf,
  publishedService,
  refusalSoFar,
  reportedIn,
  similarCases,
} from '#services';
import type { Elsewhere, PublishedService, Refused, SimilarCase } from '#services';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { begunHere, wholeForm } from './begun.ts';

/** A whole form on one page, as it is to be shown and as far as it was filled in. */
export type Entry = {
  readonly service: PublishedService;
  readonly form: Form;
  readonly pages: readonly (AskedPage & { readonly help: Help })[];
  /** The answers of each page of the road that was taken, in its order. */
  readonly read: readonly { readonly page: string; readonly answers: Answers; readonly filled: Fillings }[];
  readonly mistakes: readonly Mistake[];
  /** Every field as it stands on the page. */
  readonly typed: Attempt['given'] | undefined;
  /** What the officer had begun before. */
  readonly begun: Draft | undefined;
  /** The questions have changed since, and it is gone on with on the new ones. */
  readonly isOutdated: boolean;
  /** A button of the map or of the address look-up asked for the page again. */
  readonly isAgain: boolean;
  /** What is known already near the place that was given. */
  readonly similar: readonly SimilarCase[];
  /** Whose ground the place is, where that is somebody else's and the service asks. */
  readonly elsewhere: Elsewhere | undefined;
  /** The row of the service's table by which the caller cannot have it. */
  readonly refused: Refused | undefined;
};

/**
 * Reads what was entered, if anything was: page by page, so that each is asked only where the answers lead to it. Before that,
 * what the officer had begun stands there as it was left.
 */
export async function readEntry(visit: HubVisit, name: string): Promise<Entry> {
  const { tx, tongue, entered, now } = visit;
  const begun = await begunHere(visit, name);
  const { service, isOutdated } = await versionFor(visit, name, begun);
  const form = await formOf(tx, { service: name, version: service.version });
  const isSent = Object.keys(entered).length > 0;
  const { read, answers, mistakes, isAgain } = isSent ? await readPages(visit, form, begun) : nothing;
  const { given: typed, answers: known } = isSent
    ? readForm(form, { body: entered, tongue, today: londonDay(now) })
    : { given: leftIn(begun), answers: keptIn(begun) };
  const attempt = typed && { answers, mistakes: isAgain ? [] : mistakes, given: typed };
  const pages = await askedPages(visit, form, { answers: isSent ? answers : known, known, attempt, begun });
  const near = isAgain ? nobodyKnows : await nearby(visit, service, { form, answers });
  return { service, form, pages, read, mistakes, typed, begun, isOutdated, isAgain, ...near };
}

/** The version on which it was begun, as long as it may be finished there. */
async function versionFor({ tx, now }: HubVisit, name: string, begun: Draft | undefined) {
  if (!begun) return { service: await publishedService(tx, name), isOutdated: false };
  const standing = await draftStanding(tx, begun, now);
  return standing.how === 'outdated'
    ? { service: standing.live, isOutdated: true }
    : { service: await packOf(tx, name, begun.form.version), isOutdated: false };
}

type Near = Pick<Entry, 'similar' | 'elsewhere' | 'refused'>;
const nobodyKnows: Near = { similar: [], elsewhere: undefined, refused: undefined };

/** What is known by what was given: cases that may be the same, whose ground it is, and whether they cannot have the service. */
async function nearby(
  { tx, now }: HubVisit,
  { service, definition }: PublishedService,
  sent: { readonly form: Form; readonly answers: Answers },
): Promise<Near> {
  const similar = await similarCases(tx, { service, ...reportedIn(sent.form, sent.answers) }, now);
  const { definition: form } = sent.form;
  const refused = refusalSoFar(definition, { form, journey: journey(form, sent.answers) });
  return { similar, refused, elsewhere: await elsewhereOf(tx, { definition, sent }, { on: londonDay(now) }) };
}

/** Everything as the adviser left it; what a caller had typed on one page of theirs stays with that page. */
function leftIn(begun: Draft | undefined): Attempt['given'] | undefined {
  return begun?.typed?.page === wholeForm ? begun.typed.typed : undefined;
}

function keptIn(begun: Draft | undefined): KeptAnswers {
  return begun?.answers ?? {};
}

type Shown = {
  readonly answers: KeptAnswers;
  /** All that is answered, whether it leads anywhere or not: things are looked up with it. */
  readonly known: KeptAnswers;
  readonly attempt: Attempt | undefined;
  readonly begun: Draft | undefined;
};

/** The files of what was begun, at addresses of the officer who began it. */
function shownFiles({ link }: HubVisit, service: string, { id: draft }: Draft): FilesShown {
  return { draft, href: (file, part) => link(paths.entryFile(service, file, part)) };
}

async function askedPages(visit: HubVisit, form: Form, shown: Shown): Promise<Entry['pages']> {
  const { answers, known, attempt, begun } = shown;
  const { tx, tongue, entered, now } = visit;
  const around = mapAround('hub', visit);
  const { service } = form;
  const files = begun && shownFiles(visit, service, begun);
  const addresses = addressBook(visit);
  const book = lookupBook(visit);
  const looking = { form, answers: known, tongue, now };
  const pages = [];
  for (const page of form.definition.pages.filter(({ ends }) => !ends)) {
    const fill = await fillPage(book, page, looking);
    const filling = attempt && isLookUpButton(entered) ? filledUp(page, attempt, fill.answers) : attempt;
    const all = { ...fill.answers, ...answers };
    const whole = askedPage(form, page, { answers: all, tongue, attempt: filling, isWhole: true });
    const filled = { ...begun?.filled, ...fill.filled };
    const asked = withNotes(whole, { filled, answers: { ...all, ...known }, tongue, now, reader: 'officer' });
    const lookups = { book, ...looking };
    pages.push({
      ...asked,
      help: await helpFor(tx, { asked, entered, tongue, around, service, addresses, files, lookups }),
    });
  }
  return pages;
}

/** What is looked up stands in fields that are empty; what an officer typed stays. */
function filledUp({ questions }: Page, attempt: Attempt, answers: Answers): Attempt {
  const given: Record<string, Attempt['given'][string]> = { ...attempt.given };
  for (const question of questions) {
    const fields = Object.entries(givenFor(question, answers[question.question]));
    if (fields.every(([field]) => (given[field] ?? '') === ''))
      for (const [field, value] of fields) given[field] = value;
  }
  return { ...attempt, given };
}

type Read = Pick<Entry, 'read' | 'mistakes' | 'isAgain'> & { readonly answers: Answers };

const nothing: Read = { read: [], answers: {}, mistakes: [], isAgain: false };

async function readPages(visit: HubVisit, form: Form, begun: Draft | undefined): Promise<Read> {
  if (changesFiles(visit)) return { ...nothing, isAgain: true };
  const { tx, tongue, entered, now } = visit;
  const addresses = addressBook(visit);
  const files = begun && { draft: begun.id };
  const lookups = lookupBook(visit);
  const read: { page: string; answers: Answers; filled: Fillings }[] = [];
  const mistakes: Mistake[] = [];
  let answers: Answers = {};
  for (const asked of form.definition.pages) {
    const { page, when, ends } = asked;
    if (ends || (when && !holds(when, answers))) continue;
    const posted = await pagePosted(tx, {
      form,
      page,
      answers,
      tongue,
      now,
      addresses,
      lookups,
      files,
    }).safeParseAsync(entered);
    if (posted.success) {
      const { filled } = await filledBefore(lookups, asked, { form, answers, tongue, now });
      read.push({ page, answers: posted.data, filled });
      answers = { ...answers, ...posted.data };
      continue;
    }
    for (const { path, message } of posted.error.issues) {
      if (message === shownAgain) return { ...nothing, isAgain: true };
      mistakes.push({ field: path.map(String).join('.'), words: message });
    }
  }
  return { read, answers, mistakes, isAgain: false };
}
