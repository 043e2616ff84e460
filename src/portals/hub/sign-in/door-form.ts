import { html, input } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import { mistakeAt } from '../cases/entered.ts';
import { frameWords } from '../frame/frame.words.ts';
import type { HubVisit } from '../kit.ts';
import { doorView } from './sign-in.view.ts';

type DoorForm = {
  readonly title: string;
  readonly before?: Html;
  readonly fields: Html;
  readonly button: string;
  readonly after?: Html | undefined;
};

/** A page before anybody is in, with one form on it and what is wrong with it. */
export function doorForm(visit: HubVisit & Entry, { title, before, fields, button, after }: DoorForm): Html {
  const { tongue, hidden, mistakes } = visit;
  const content = html`${mistakesView(mistakes, tongue)}
    <h1>${title}</h1>
    ${before}
    <form method="post" novalidate>
      ${hidden}${fields}
      <div class="acts"><button class="btn primary">${button}</button></div>
    </form>
    ${after}`;
  return doorView(visit, {
    title: mistakes.length > 0 ? frameWords[tongue].error + title : title,
    content,
  });
}

type CodeField = { readonly label: string; readonly hint: string; readonly isNumeric?: boolean };

/** What was entered is not shown again: a code that was wrong is no help, and a right one is a secret. */
export function codeField(visit: HubVisit & Entry, { label, hint, isNumeric = false }: CodeField): Html {
  return input({
    id: 'code',
    name: 'code',
    label: { text: label },
    hint: { text: hint },
    autocomplete: 'one-time-code',
    spellcheck: false,
    autocapitalize: 'characters',
    ...(isNumeric ? { inputmode: 'numeric' } : {}),
    ...mistakeAt(visit, 'code'),
  });
}
