import { sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import { begunView, keepsTyping } from '../jottings/begun-view.ts';
import type { Begun } from '../jottings/begun.ts';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { frame } from '../frame/frame.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { caseFormWords } from './case-form.words.ts';
import type { SeenCase } from './case-for.ts';

export type CaseForm = {
  readonly title: string;
  readonly fields: Html;
  readonly button: string;
  readonly hasFiles?: boolean;
  readonly isGrave?: boolean;
  /** On which what is typed is kept: its noun below the case, and what this officer began. */
  readonly jotting?: { readonly form: string; readonly begun: Begun | undefined };
};

/** A page that does one thing with a case: which case it is, the form, one button and the way back. */
export function caseFormView(visit: HubVisit & Entry, seen: SeenCase, form: CaseForm): Html {
  const { found, rail } = seen;
  const { title, fields, button, isGrave = false, hasFiles = false, jotting } = form;
  const revision = html`<input type="hidden" name="revision" value="${revisionShown(visit, found)}" />`;
  return formFrame(visit, {
    title: `${title}, ${sayReference(found.reference)}`,
    rail,
    head: aboutCase(visit, seen, title),
    fields: html`${revision}${fields}`,
    button,
    isGrave,
    hasFiles,
    begun: jotting?.begun && begunView(visit, found.reference, jotting.begun),
    keeps: jotting && keepsTyping(visit, found.reference, jotting.form),
    back: { to: paths.case(found.reference), words: caseFormWords[visit.tongue].cancel },
  });
}

/** What can no longer be done, because the case has changed: how it stands, and the way back. */
export function overtakenView(visit: HubVisit & Entry, seen: SeenCase, title: string): Html {
  const { tongue, mistakes } = visit;
  const { found, words, rail } = seen;
  const said = caseFormWords[tongue];
  const status = words.statuses[found.status]?.label ?? found.status;
  const content = html`${mistakesView(mistakes, tongue)} ${aboutCase(visit, seen, title)}
    <div class="alert note"><b>${said.changed}</b> ${said.now(status)}</div>
    <p class="acts"><a class="btn" href="${visit.link(paths.case(found.reference))}">${said.cancel}</a></p>`;
  return frame(visit, { title: `${title}, ${sayReference(found.reference)}`, rail, content });
}

/** The head of a page that does something with a case: which case it is. */
export function aboutCase({ link }: HubVisit, { found, words }: SeenCase, title: string): Html {
  const { reference, place } = found;
  const above = html`<a class="ref" href="${link(paths.case(reference))}">${sayReference(reference)}</a>
    ${words.noun}${place.description && `, ${place.description}`}`;
  return formHead(title, { above });
}

/**
 * After a mistake the officer still acts on what they first saw; after a refusal, which said what had changed, on what
 * they see now.
 */
export function revisionShown(
  { entered, mistakes }: HubVisit & Entry,
  { revision }: { readonly revision: number },
): string {
  const before = entered['revision'];
  const isMistaken = mistakes.some(({ field }) => field !== '' && field !== 'revision');
  return isMistaken && typeof before === 'string' ? before : String(revision);
}
