import type { AskedPage, Form, LookUpQuestion, Question } from '#capabilities/forms';
import type { Tongue } from '#language';
import { button, html, insetText } from '#platform/html';
import type { Html } from '#platform/html';
import { lookUpButton } from './look-up-button.ts';
import type { LookupFound } from './lookup-book.ts';
import type { LookupsHelp } from './lookups-help.ts';
import { lookupWords } from './lookups.words.ts';

type Shown = { readonly asked: AskedPage; readonly help: LookupsHelp; readonly tongue: Tongue };

/** What is to be said of a page whose source does not answer, or knows nothing: above its questions. */
export function fillsView({ asked, help, tongue }: Shown): Html | undefined {
  const says = whyEmpty(help.fills, asked.down, tongue);
  const again =
    help.isStopped &&
    html`<p>
      ${button({ text: lookupWords[tongue].tryAgain, name: lookUpButton, value: 'again', classes: 'govuk-button--secondary' })}
    </p>`;
  return says === undefined && !again
    ? undefined
    : html`${says !== undefined && insetText({ text: says })}${again}`;
}

/** Why a page is not filled in, where it could have been; `down` is the service's own sentence. */
export function whyEmpty(
  fills: LookupFound | undefined,
  down: string | undefined,
  tongue: Tongue,
): string | undefined {
  const words = lookupWords[tongue];
  if (fills?.how === 'down') return down ?? words.downPage(fills.name[tongue]);
  const isUnknown = fills?.how === 'said' && fills.said.how === 'none';
  return isUnknown ? words.notKnown(fills.name[tongue]) : undefined;
}

/** On a page that holds the whole form: a button that looks up what is asked on it, and what must be answered before. */
export function lookUpView({ asked, help, tongue }: Shown, form: Form): Html {
  const words = lookupWords[tongue];
  const page = form.definition.pages.find((one) => one.page === asked.page);
  const uses = [...(page?.fills ? [page.fills] : []), ...(page?.questions ?? []).flatMap(usesIn)];
  const needs = [...new Set(uses.flatMap((use) => Object.values(use.with)))];
  const labels = needs.map((name) => form.words[tongue].questions[name]?.label ?? name).join('’, ‘');
  const waiting = [help.fills, ...help.offers.values()].find((found) => found?.how === 'unasked');
  const why = whyEmpty(help.fills, asked.down, tongue);
  return html`<div id="look-up-${asked.page}" tabindex="-1" data-look-up="${needs.join(' ')}">
    ${why !== undefined && html`<p>${why}</p>`}
    ${waiting && html`<p class="soft">${words.first(labels, nameIn(waiting, tongue))}</p>`}
    <p>
      <button class="btn" name="${lookUpButton}" value="${asked.page}" data-look-up-button>
        ${words.lookUp}
      </button>
    </p>
  </div>`;
}

/** What a question looks up; of a list, what is looked up about each. */
function usesIn(question: Question): readonly LookUpQuestion[] {
  if (question.kind === 'list') return question.pages.flatMap((page) => page.questions).flatMap(usesIn);
  return question.kind === 'look-up' ? [question] : [];
}

function nameIn(found: LookupFound, tongue: Tongue): string {
  return 'name' in found ? found.name[tongue] : '';
}

/** Whether anything on it can be looked up: the council has such a source. */
export function hasLookups({ fills, offers }: LookupsHelp): boolean {
  return [fills, ...offers.values()].some((found) => found !== undefined && found.how !== 'absent');
}
