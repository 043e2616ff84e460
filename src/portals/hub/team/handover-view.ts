import { html, select } from '#platform/html';
import type { Html } from '#platform/html';
import { sayReference } from '#language';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { formHead } from '../frame/form-frame.ts';
import { frame } from '../frame/frame.ts';
import type { HubVisit } from '../kit.ts';
import { linesView } from '../queues/lines-view.ts';
import type { SeenHandover } from './handover-for.ts';
import { handoverWords } from './handover.words.ts';

/** What moves, and where to: every case is ticked until somebody takes it out. */
export function handoverView(visit: HubVisit & Entry, seen: SeenHandover, back: string): Html {
  const { tongue, link, mistakes } = visit;
  const words = handoverWords[tongue];
  const { member, rail, lines } = seen;
  const title = `${words.title}, ${member.name}`;
  const above = html`<a href="${link(back)}">${member.name}</a>`;
  const content = html`${mistakesView(mistakes, tongue)}
  ${formHead(words.title, { above, ...(seen.isAllowed && { below: words.about }) })}
  ${
    lines.length === 0
      ? html`<div class="panel"><p class="empty">${words.none}</p></div>
          <p class="acts"><a class="btn" href="${link(back)}">${words.back}</a></p>`
      : seen.isAllowed
        ? formView(visit, seen, back)
        : html`<div class="panel"><p class="empty">${words.notAway}</p></div>
            <p class="acts"><a class="btn" href="${link(back)}">${words.back}</a></p>`
  }`;
  return frame(visit, { title, rail, content });
}

function formView(visit: HubVisit & Entry, seen: SeenHandover, back: string): Html {
  const { hidden, entered, tongue, link } = visit;
  const words = handoverWords[tongue];
  const { lines } = seen;
  const returning = returningOf(seen).map(({ reference }) => sayReference(reference));
  const isSent = Object.keys(entered).length > 0;
  const before = [entered['case'] ?? []].flat();
  const isTicked = (reference: string) => !isSent || before.some((one) => one.startsWith(`${reference}.`));
  const to = select({
    id: 'to',
    name: 'to',
    label: { text: words.to },
    hint: { text: words.toHint },
    items: [
      { value: 'queue', text: words.queue },
      ...seen.recipients.map(({ id, name, takes }) => ({
        value: id,
        text: takes.size < lines.length ? words.some(name, String(takes.size), String(lines.length)) : name,
      })),
    ],
    value: isSent ? enteredIn(visit, 'to') : coverOf(seen),
    ...mistakeAt(visit, 'to'),
  });
  return html`<form method="post" novalidate>
    ${hidden}
    <div class="stack">
      <div class="panel" id="case">
        ${linesView(visit, lines, { caption: words.title, ticks: true, isTicked })}
      </div>
      ${returning.length > 0 && html`<p>${words.returning(returning.join(', '))}</p>`}
      ${seen.isMore && html`<p class="soft">${words.more}</p>`}
      <section class="panel">
        <div class="in form">
          ${to}
          <div class="acts">
            <button class="btn primary">${words.button}</button>
            <a href="${link(back)}">${words.cancel}</a>
          </div>
        </div>
      </section>
    </div>
  </form>`;
}

/** Whoever was named to cover, where they can have any of it. */
function coverOf({ member, recipients }: SeenHandover): string {
  return recipients.find(({ id }) => id === member.stands.absence?.cover)?.id ?? 'queue';
}

/** What none of those who can be chosen could have. */
function returningOf({ found, recipients }: SeenHandover) {
  return recipients.length === 0
    ? []
    : found.filter(({ id }) => recipients.every(({ takes }) => !takes.has(id)));
}
