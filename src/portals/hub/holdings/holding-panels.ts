import { sayDate, sayDayOfYear, sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { facts, panel } from '../cases/panel.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { HoldingPage, HoldingPageWords } from './holding-page.ts';

/** What is written on it, under which conditions, and where it holds. */
export function whatView(
  { link, tongue }: HubVisit,
  { held, words: said, written, where, isCaseSeen }: HoldingPage,
  words: HoldingPageWords,
): Html {
  const { reference, uprn, conditions, suspendedOn, broughtAs } = held;
  const lines = written.map(
    (line) =>
      [
        line.label,
        line.words === undefined
          ? html`<span class="soft">${words.notAnswered}</span>`
          : withLines(line.words),
      ] as const,
  );
  return panel(
    words.what,
    facts([
      ...lines,
      [
        words.conditions,
        conditions === null ? html`<span class="soft">${words.noConditions}</span>` : withLines(conditions),
      ],
      [words.suspendedSince, suspendedOn && sayDate(suspendedOn, tongue)],
      [words.where, where],
      [words.uprn, uprn && html`<a href="${link(paths.property(uprn))}">${String(uprn)}</a>`],
      [words.service, said.service],
      [
        words.granted,
        isCaseSeen
          ? html`<a class="ref" href="${link(paths.case(reference))}">${sayReference(reference)}</a>`
          : html`<span class="ref">${sayReference(reference)}</span>`,
      ],
      [words.broughtAs, broughtAs],
    ]),
  );
}

/** Whose it is, as they gave it. */
export function holderView({ held: { holder } }: HoldingPage, words: HoldingPageWords): Html {
  if (!holder) return panel(words.holder, html`<p class="soft">${words.noHolder}</p>`);
  const { name, email, telephone, postalAddress, tongue, account } = holder;
  return panel(
    words.holder,
    facts([
      [words.name, name],
      [words.email, email && html`<a href="mailto:${email}">${email}</a>`],
      [
        words.telephone,
        telephone && html`<a href="tel:${telephone.replaceAll(/[^+\d]/g, '')}">${telephone}</a>`,
      ],
      [words.post, postalAddress && withLines(postalAddress.join('\n'))],
      [words.language, words.languages[tongue]],
      [words.account, account && words.hasAccount],
    ]),
  );
}

/** From when to when it was granted and renewed, the latest first. */
export function termsView({ tongue }: HubVisit, { changes }: HoldingPage, words: HoldingPageWords): Html {
  return panel(
    words.terms,
    facts(
      changes.flatMap(({ what, term, from, until }) =>
        (what === 'granted' || what === 'renewed') && from && until
          ? [[words.term(term), words.days(sayDayOfYear(from, tongue), sayDayOfYear(until, tongue))] as const]
          : [],
      ),
    ),
  );
}

function withLines(said: string): Html {
  return html`${said.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`))}`;
}
