import { attributes, html } from '#platform/html';
import type { Attributes, Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import type { HubVisit } from '../kit.ts';
import { keptMark } from '../jottings/kept-mark.ts';
import { frame } from './frame.ts';
import type { Rail } from './rail.ts';

export type FramedForm = {
  /** In the title bar of the browser. */
  readonly title: string;
  readonly rail: Rail;
  readonly head: Html;
  readonly fields: Html;
  readonly button: string;
  /** Whether it sends files. */
  readonly hasFiles?: boolean;
  /** Above the form: when they began it. */
  readonly begun?: Html | undefined;
  /** Tells the script to keep what is typed. */
  readonly keeps?: Attributes | undefined;
  /** What cannot be taken back has a button that looks it. */
  readonly isGrave?: boolean;
  /** Where somebody goes who changes their mind. */
  readonly back?: { readonly to: string; readonly words: string };
};

/** A page that is one form: its mistakes, what it is about, the fields, one button and the way back. */
export function formFrame(visit: HubVisit & Entry, form: FramedForm): Html {
  const { tongue, hidden, mistakes, link } = visit;
  const { title, rail, head, fields, button, isGrave = false, hasFiles = false, back, begun, keeps } = form;
  const content = html`${mistakesView(mistakes, tongue)} ${head}
    <section class="panel">
      <div class="in">
        ${begun}
        <form
          class="form"
          method="post"
          novalidate
          ${hasFiles && attributes({ enctype: 'multipart/form-data' })}
          ${attributes(keeps)}
        >
          ${hidden}${fields}
          <div class="acts">
            <button class="${isGrave ? 'btn danger' : 'btn primary'}">${button}</button>
            ${back && html`<a href="${link(back.to)}">${back.words}</a>`} ${keeps && keptMark}
          </div>
        </form>
      </div>
    </section>`;
  return frame(visit, { title, rail, content });
}

/** The head of such a page: its title, with a line above it or below. */
export function formHead(title: string, { above, below }: { above?: Html; below?: string }): Html {
  return html`<div class="head">
    <div>
      ${above && html`<p class="soft">${above}</p>`}
      <h1>${title}</h1>
      ${below !== undefined && html`<p class="soft">${below}</p>`}
    </div>
  </div>`;
}
