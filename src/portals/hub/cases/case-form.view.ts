import { sayReference } from '#language';
import type { CaseReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import { begunView, keepsTyping } from '../jottings/begun-view.ts';
import { resumed } from '../jottings/begun.ts';
import type { Returned } from '../meanwhile/come-back.ts';
import type { Meanwhile } from '../meanwhile/meanwhile.ts';
import { meanwhileView, wroteView } from '../meanwhile/meanwhile-view.ts';
import { meanwhileWords } from '../meanwhile/meanwhile.words.ts';
import { enteredIn } from './entered.ts';
import { formFrame, formHead } from '../frame/form-frame.ts';
import type { FramedForm } from '../frame/form-frame.ts';
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
  /** What this officer typed before, and what happened since they looked. */
  readonly returned?: Returned;
};

/** A page that does one thing with a case: which case it is, the form, one button and the way back. */
export function caseFormView(visit: HubVisit & Entry, seen: SeenCase, form: CaseForm): Html {
  const { found, rail } = seen;
  const { title, fields, button, isGrave = false, hasFiles = false, returned } = form;
  const meanwhile = shownMeanwhile(visit, returned);
  const isContested = (meanwhile?.both.length ?? 0) > 0;
  const said = meanwhileWords[visit.tongue];
  const revision = html`<input type="hidden" name="revision" value="${revisionShown(visit, found)}" />`;
  return formFrame(visit, {
    title: `${title}, ${sayReference(found.reference)}`,
    rail,
    head: html`${aboutCase(visit, seen, title)} ${meanwhile && meanwhileView(visit, meanwhile)}`,
    fields: html`${revision}${fields}`,
    button: isContested ? said.goOn : button,
    isGrave,
    hasFiles,
    ...typedBefore(visit, found.reference, returned),
    back: {
      to: paths.case(found.reference),
      words: isContested ? said.leave : caseFormWords[visit.tongue].cancel,
    },
  });
}

/** What stands in the form from before, and that what comes is kept too, where the form has a noun for it. */
function typedBefore(
  visit: HubVisit & Entry,
  reference: CaseReference,
  { form, begun }: Partial<Returned> = {},
): Pick<FramedForm, 'begun' | 'keeps'> {
  if (form === undefined) return {};
  return {
    begun: begun && begunView(visit, reference, begun),
    keeps: keepsTyping(visit, reference, form),
  };
}

/** After a mistake in what was entered they still act on what they first saw: then it is not said yet. */
function shownMeanwhile({ mistakes }: Entry, returned: Returned | undefined): Meanwhile | undefined {
  const isMistaken = mistakes.some(({ field }) => field !== '' && field !== 'revision');
  return isMistaken ? undefined : returned?.meanwhile;
}

export type Overtaken = {
  readonly title: string;
  readonly returned?: Returned;
  /** The field in which they wrote something. */
  readonly written?: string;
};

/** What can no longer be done, because the case has changed: how it stands, who did that, what they wrote, and the way back. */
export function overtakenView(
  visit: HubVisit & Entry,
  seen: SeenCase,
  { title, returned, written }: Overtaken,
): Html {
  const { tongue, mistakes } = visit;
  const { found, words, rail } = seen;
  const said = caseFormWords[tongue];
  const status = words.statuses[found.status]?.label ?? found.status;
  const content = html`${mistakesView(mistakes, tongue)} ${aboutCase(visit, seen, title)}
    <div class="alert note"><b>${said.changed}</b> ${said.now(status)}</div>
    ${returned?.meanwhile && meanwhileView(visit, returned.meanwhile)}
    ${written !== undefined && wroteView(visit, seen, enteredIn(resumed(visit, returned?.begun), written))}
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
