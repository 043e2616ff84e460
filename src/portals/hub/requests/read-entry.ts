import { askedPage, formOf, placeGiven, readForm } from '#capabilities/forms';
import type { Answers, AskedPage, Form } from '#capabilities/forms';
import { gridPoint, holds, londonDay } from '#language';
import type { GridPoint, Mistake } from '#language';
import { shownAgain } from '#platform/http';
import { helpFor, mapCentre, pagePosted } from '#portals/shell';
import type { Help } from '#portals/shell';
import { publishedService, similarCases } from '#services';
import type { PublishedService, SimilarCase } from '#services';
import type { HubVisit } from '../kit.ts';

/** A whole form on one page, as it is to be shown and as far as it was filled in. */
export type Entry = {
  readonly service: PublishedService;
  readonly form: Form;
  readonly pages: readonly (AskedPage & { readonly help: Help })[];
  /** The answers of each page of the road that was taken, in its order. */
  readonly read: readonly { readonly page: string; readonly answers: Answers }[];
  readonly mistakes: readonly Mistake[];
  /** A button of the map or of the address look-up asked for the page again. */
  readonly isAgain: boolean;
  /** What is known already near the place that was given. */
  readonly similar: readonly SimilarCase[];
};

/** Reads what was entered, if anything was: page by page, so that each is asked only where the answers lead to it. */
export async function readEntry(visit: HubVisit, name: string): Promise<Entry> {
  const { tx, tongue, entered, now } = visit;
  const service = await publishedService(tx, name);
  const form = await formOf(tx, { service: name, version: service.version });
  const isSent = Object.keys(entered).length > 0;
  const { read, answers, mistakes, isAgain } = isSent ? await readPages(visit, form) : nothing;
  const typed = isSent ? readForm(form, { body: entered, tongue, today: londonDay(now) }).given : undefined;
  const attempt = typed && { answers, mistakes: isAgain ? [] : mistakes, given: typed };
  const centre = await mapCentre(tx);
  const pages = [];
  for (const page of form.definition.pages.filter(({ ends }) => !ends)) {
    const asked = askedPage(form, page, { answers, tongue, attempt });
    pages.push({ ...asked, help: await helpFor(tx, { asked, entered, tongue, centre, link: visit.link }) });
  }
  const point = pointIn(form, answers);
  const similar = point && !isAgain ? await similarCases(tx, { service: name, point }, now) : [];
  return { service, form, pages, read, mistakes, isAgain, similar };
}

type Read = Pick<Entry, 'read' | 'mistakes' | 'isAgain'> & { readonly answers: Answers };

const nothing: Read = { read: [], answers: {}, mistakes: [], isAgain: false };

async function readPages({ tx, tongue, entered, now }: HubVisit, form: Form): Promise<Read> {
  const read: { page: string; answers: Answers }[] = [];
  const mistakes: Mistake[] = [];
  let answers: Answers = {};
  for (const { page, when, ends } of form.definition.pages) {
    if (ends || (when && !holds(when, answers))) continue;
    const posted = await pagePosted(tx, { form, page, answers, tongue, now }).safeParseAsync(entered);
    if (posted.success) {
      read.push({ page, answers: posted.data });
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

function pointIn(form: Form, answers: Answers): GridPoint | undefined {
  const place = placeGiven(form, answers);
  return place && 'at' in place ? gridPoint.safeParse(place.at).data : undefined;
}
