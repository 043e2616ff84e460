import type { AnswerLine, Draft } from '#capabilities/forms';
import { hasMaskedCard, sayDate } from '#language';
import type { Said, Uuid } from '#language';
import { button, checkboxes, html, insetText, radios, summaryList } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import type { Differing, SaidFee, SimilarCase } from '#services';
import { photographPath, photographView } from '../../shell/index.ts';
import { sayDetail } from '../account/say-detail.ts';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { checkWords } from './check.words.ts';
import { toChange, toStep } from './to-step.ts';

type Known = Pick<SimilarCase, 'reference' | 'metres' | 'openedAt' | 'requests'> & {
  readonly place: string;
  readonly status: string;
  readonly photograph: Uuid | undefined;
};

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof checkWords)['en']>;
    readonly entered: Readonly<Record<string, string | readonly string[]>>;
    readonly subject: { readonly draft: Draft; readonly differing: readonly Differing[] };
    readonly more: {
      readonly lines: readonly AnswerLine[];
      readonly name: string;
      readonly fee: SaidFee | undefined;
      readonly known: readonly Known[];
    };
  };

export function checkView(shown: Shown): Html {
  const { words, subject, more, hidden, mistakes } = shown;
  const content = html`<span class="govuk-caption-l">${more.name}</span>
    <h1 class="govuk-heading-l">${words.title}</h1>
    ${summaryList({ rows: more.lines.map((line) => rowOf(line, shown)) })}
    ${more.lines.some(({ words: said }) => said !== undefined && hasMaskedCard(said)) && insetText({ text: words.cards })}
    ${more.fee && feeView(more.fee, words)}
    <form method="post" novalidate>
      ${hidden}${more.known.length > 0 && knownView(shown)}${subject.differing.length > 0 && fromNowOnView(shown)}
      <p class="govuk-body">${words.sendWords}</p>
      ${button({ text: words.send, preventDoubleClick: true })}
    </form>`;
  const last = subject.draft.journey.pages.at(-1)?.page.page;
  const back =
    last === undefined ? undefined : toStep(subject.draft.form.service, { to: 'page', page: last });
  return layout(shown, { title: words.title, content, mistakes, back, section: 'services' });
}

function rowOf({ label, words: said, page }: AnswerLine, { words, subject, link }: Shown) {
  const change = toChange(subject.draft.form.service, page);
  const value =
    said === undefined
      ? html`<span class="govuk-hint govuk-!-margin-bottom-0">${words.notProvided}</span>`
      : html`${said.split('\n').map((line, place) => html`${place > 0 && html`<br />`}${line}`)}`;
  return {
    key: { text: label },
    value: { html: value },
    actions: {
      items: [{ href: link(change), text: words.change, visuallyHiddenText: label.toLowerCase() }],
    },
  };
}

/** What there is to pay and how it comes about. It is paid later, as the service says, and not here. */
function feeView({ lines, total, isFree, how }: SaidFee, words: Shown['words']): Html {
  return html`<h2 class="govuk-heading-m">${words.fee}</h2>
    ${summaryList({
      rows: [
        ...lines.map(({ label, amount }) => ({ key: { text: label }, value: { text: amount } })),
        { key: { text: words.toPay }, value: { html: html`<strong>${total}</strong>` } },
      ],
    })}
    <p class="govuk-body">${isFree ? words.nothingToPay : `${words.notNow} ${how}`}</p>`;
}

/** What is other than in their account: it stays there as it is unless they want to be asked about it. */
function fromNowOnView({ words, subject, entered, tongue }: Shown): Html {
  const ticked = new Set([entered['fromNowOn'] ?? []].flat());
  return checkboxes({
    name: 'fromNowOn',
    idPrefix: 'fromNowOn',
    fieldset: { legend: { text: words.fromNowOn, classes: 'govuk-fieldset__legend--m' } },
    hint: { text: words.fromNowOnHint },
    items: subject.differing.map(({ field, old, new: value }) => {
      const said = sayDetail(field, value, tongue);
      const was = sayDetail(field, old, tongue).words.replaceAll('\n', ', ');
      return {
        value: field,
        text: `${said.label}: ${said.words.replaceAll('\n', ', ')}`,
        hint: { text: words.inAccount(was) },
        checked: ticked.has(field),
      };
    }),
  });
}

/** What is known nearby, before it is told twice. */
function knownView({ words, more, mistakes, entered, tongue, link }: Shown): Html {
  const mistake = mistakes.find(({ field }) => field === 'join');
  return radios({
    name: 'join',
    idPrefix: 'join',
    value: String(entered['join'] ?? ' '),
    fieldset: { legend: { text: words.known, classes: 'govuk-fieldset__legend--m' } },
    hint: { text: words.knownHint },
    ...(mistake ? { errorMessage: { text: mistake.words } } : {}),
    items: [
      ...more.known.map(({ reference, place, metres, openedAt, requests, status, photograph }) => ({
        value: reference,
        text: words.knownItem(place, metres),
        hint: {
          html: html`${words.knownSince(sayDate(openedAt, tongue), status, requests)}
          ${photograph !== undefined && photographView({ src: link(photographPath(photograph)), about: place, tongue })}`,
        },
      })),
      { divider: words.or },
      { value: '', text: words.different },
    ],
  });
}
