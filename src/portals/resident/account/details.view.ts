import { profileFields } from '#capabilities/profiles';
import type { Correction, Detail, Profile } from '#capabilities/profiles';
import { sayDate } from '#language';
import type { Said } from '#language';
import { button, details, html, summaryList } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Entry } from '#platform/http';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { detailsWords } from './details.words.ts';
import { sayDetail } from './say-detail.ts';

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof detailsWords)['en']>;
    readonly subject: {
      readonly email: string;
      readonly profile: Profile;
      readonly corrections: readonly Correction[];
      readonly history: readonly Detail[];
    };
  };

export function detailsView(shown: Shown): Html {
  const { words, subject, hidden } = shown;
  const isEmpty = subject.history.length === 0 && subject.corrections.length === 0;
  const content = html`<h1 class="govuk-heading-l">${words.title}</h1>
    <p class="govuk-body">${words.about}</p>
    ${subject.corrections.length > 0 && html`<h2 class="govuk-heading-m">${words.proposals}</h2>`}
    ${subject.corrections.map((one) => correctionView(one, shown))}
    ${summaryList({ rows: [emailRow(shown), ...profileFields.map((field) => rowOf(field, shown))] })}
    ${subject.history.length > 0 && details({ summaryText: words.history, html: historyView(shown) })}
    ${
      !isEmpty &&
      html`<p class="govuk-body">${words.forgetAbout}</p>
        <form method="post" novalidate>
          ${hidden}${button({ text: words.forget, name: 'forget', value: 'all', classes: 'govuk-button--warning' })}
        </form>`
    }`;
  return layout(shown, { title: words.title, content, back: '/account', section: 'requests' });
}

/** Something that a request says otherwise: it holds from now on only if they say so. */
function correctionView(correction: Correction, { words, tongue, hidden }: Shown): Html {
  const { id, field, proposedAt, proposedBy } = correction;
  const [was, becomes] = [correction.old, correction.new].map((value) => sayDetail(field, value, tongue));
  const date = sayDate(proposedAt, tongue);
  return html`<form method="post" novalidate>
    ${hidden}
    <h3 class="govuk-heading-s">${becomes?.label}</h3>
    <p class="govuk-body">
      ${words.was(inLine(was?.words))}<br />${words.becomes(inLine(becomes?.words))}<br />
      <span class="govuk-hint"
        >${proposedBy === 'officer' ? words.proposedByOfficer(date) : words.proposedByYou(date)}</span
      >
    </p>
    <div class="govuk-button-group">
      ${button({ text: words.take, name: 'take', value: id })}
      ${button({ text: words.decline, name: 'decline', value: id, classes: 'govuk-button--secondary' })}
    </div>
  </form>`;
}

function emailRow({ words, subject }: Shown) {
  return {
    key: { text: words.email },
    value: { html: html`${subject.email}<br /><span class="govuk-hint">${words.emailAbout}</span>` },
  };
}

function rowOf(field: (typeof profileFields)[number], { words, subject, tongue, link }: Shown) {
  const detail = subject.profile.get(field);
  const said = sayDetail(field, detail?.value, tongue);
  const value = detail
    ? html`${said.words.split('\n').map((line, place) => html`${place > 0 && html`<br />`}${line}`)}`
    : html`<span class="govuk-hint govuk-!-margin-bottom-0">${words.notSaid}</span>`;
  return {
    key: { text: said.label },
    value: { html: value },
    actions: {
      items: [
        {
          href: link(path('/account/details/:field', { field })),
          text: detail ? words.change : words.add,
          visuallyHiddenText: said.label.toLowerCase(),
        },
      ],
    },
  };
}

function historyView({ words, subject, tongue }: Shown): Html {
  return html`<ul class="govuk-list">
    ${subject.history.map(({ field, value, saidAt, isCorrected }) => {
      const { label, words: said } = sayDetail(field, value, tongue);
      return html`<li>
        ${value === null ? words.taken(label) : words.said(label, inLine(said))}
        <span class="govuk-hint govuk-!-margin-bottom-0"
          >${sayDate(saidAt, tongue)}${isCorrected && html`, ${words.corrected}`}</span
        >
      </li>`;
    })}
  </ul>`;
}

function inLine(words = ''): string {
  return words.replaceAll('\n', ', ');
}
