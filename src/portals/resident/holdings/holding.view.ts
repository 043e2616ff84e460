import type { AnswerLine } from '#capabilities/forms';
import { sayDate, sayDayOfYear, sayReference } from '#language';
import type { Said } from '#language';
import { button, html, summaryList, tag } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Entry } from '#platform/http';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { holdingWords } from './holding.words.ts';
import type { OwnHolding } from './own-holding.ts';

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof holdingWords)['en']>;
    readonly subject: OwnHolding & {
      readonly written: readonly AnswerLine[];
      /** By the gazetteer's words. */
      readonly where: string | undefined;
    };
  };

export function holdingView(shown: Shown): Html {
  const { words, subject } = shown;
  const { held } = subject;
  const reference = sayReference(held.reference);
  const content = html`<h1 class="govuk-heading-l">${held.label}</h1>
    <p class="hint">
      ${words.reference(reference)}
      ${tag({ text: held.tag, ...(held.isOn ? {} : { classes: 'govuk-tag--grey' }) })}
    </p>
    <p class="lead">${held.day}</p>
    <p class="govuk-body">${held.says}</p>
    <div class="two">
      <div>${renewalView(shown)} ${summaryList({ rows: rowsOf(shown) })}</div>
      <aside>${helpView(shown)}</aside>
    </div>`;
  const title = `${held.label}, ${reference}`;
  return layout(shown, { title, content, back: '/account/holdings', section: 'requests', wide: true });
}

/** Where something of the service was begun, the next page asks what becomes of that. */
function renewalView({ words, subject, tongue, link, hidden }: Shown): Html | undefined {
  const { held, renewal, isBegun } = subject;
  if (!renewal) return undefined;
  if (!renewal.isOpen)
    return html`<p class="govuk-body">${words.renewFrom(sayDayOfYear(renewal.from, tongue))}</p>`;
  const to = link(path('/account/holdings/:reference/renewal', { reference: held.reference }));
  return html`<p class="govuk-body">${words.renewNow}</p>
    ${
      isBegun
        ? html`<p><a class="govuk-button" role="button" href="${to}">${words.renew}</a></p>`
        : html`<form method="post" action="${to}" novalidate>
            ${hidden}${button({ text: words.renew, name: 'begin', value: 'anew' })}
          </form>`
    }`;
}

function rowsOf({ words, subject, tongue }: Shown) {
  const { held, written, where } = subject;
  return [
    ...written.map(({ label, words: said }) => row(label, said ?? words.notAnswered)),
    ...(where === undefined ? [] : [row(words.where, where)]),
    row(words.since, sayDate(held.fromOn, tongue)),
    ...(held.conditions === null ? [] : [row(words.conditions, held.conditions)]),
  ];
}

function row(key: string, value: string) {
  return { key: { text: key }, value: { html: withLines(value) } };
}

function helpView({ words, world, tongue }: Shown): Html {
  const { telephone, hours } = world.council.contact;
  return html`<section class="card">
    <h2>${words.help}</h2>
    <p>${words.helpHow(telephone, hours[tongue])}</p>
  </section>`;
}

function withLines(said: string): Html {
  return html`${said.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`))}`;
}
