import { sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import { revisionShown } from '../cases/case-form.view.ts';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { frame } from '../frame/frame.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { SeenHolding } from './holding-for.ts';
import { holdingFormWords } from './holding-form.words.ts';

type HoldingForm = {
  readonly title: string;
  readonly fields: Html;
  readonly button: string;
  readonly isGrave?: boolean;
};

/** A page that does one thing with a holding: which it is, the form, one button and the way back. */
export function holdingFormView(visit: HubVisit & Entry, seen: SeenHolding, form: HoldingForm): Html {
  const { title, fields, button, isGrave = false } = form;
  const { held, rail } = seen;
  const revision = html`<input type="hidden" name="revision" value="${revisionShown(visit, held)}" />`;
  return formFrame(visit, {
    title: `${title}, ${sayReference(held.reference)}`,
    rail,
    head: aboutHolding(visit, seen, title),
    fields: html`${revision}${fields}`,
    button,
    isGrave,
    back: { to: paths.holding(held.reference), words: holdingFormWords[visit.tongue].cancel },
  });
}

/** What can no longer be done with it: why, and the way back. */
export function holdingOverView(
  visit: HubVisit & Entry,
  seen: SeenHolding,
  { title, over }: { readonly title: string; readonly over: string },
): Html {
  const { mistakes, tongue, link } = visit;
  const { held, rail } = seen;
  const content = html`${mistakesView(mistakes, tongue)} ${aboutHolding(visit, seen, title)}
    <div class="alert note"><b>${over}</b></div>
    <p class="acts">
      <a class="btn" href="${link(paths.holding(held.reference))}">${holdingFormWords[tongue].cancel}</a>
    </p>`;
  return frame(visit, { title: `${title}, ${sayReference(held.reference)}`, rail, content });
}

function aboutHolding({ link }: HubVisit, { held, words }: SeenHolding, title: string): Html {
  const { reference, place } = held;
  const above = html`<a class="ref" href="${link(paths.holding(reference))}">${sayReference(reference)}</a>
    ${words.label}${place !== null && `, ${place}`}`;
  return formHead(title, { above });
}
