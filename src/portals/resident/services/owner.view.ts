import type { Draft } from '#capabilities/forms';
import type { Said } from '#language';
import { button, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Elsewhere } from '#services';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import { pageOfPlace } from './elsewhere-in.ts';
import type { ownerWords } from './owner.words.ts';
import { toStep } from './to-step.ts';

type Shown = Around & {
  readonly words: Said<(typeof ownerWords)['en']>;
  readonly subject: { readonly draft: Draft; readonly elsewhere: Elsewhere; readonly onward: string };
};

/** Who looks after it and how they are told, then what we can do, then the way back to the place. */
export function ownerView(shown: Shown): Html {
  const { words, subject, tongue, link } = shown;
  const { draft, elsewhere } = subject;
  const { owner } = elsewhere;
  const title = words.title(owner.name[tongue]);
  const place = pageOfPlace(draft.form);
  const toPlace = place === undefined ? undefined : toStep(draft.form.service, { to: 'page', page: place });
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">${owner.says[tongue]}</p>
    ${contactView(shown)} ${onwardView(shown)}
    ${
      toPlace !== undefined &&
      html`<p class="govuk-body"><a class="govuk-link" href="${link(toPlace)}">${words.change}</a></p>`
    }`;
  return layout(shown, { title, content, back: toPlace, section: 'services' });
}

function contactView({ words, subject: { elsewhere }, tongue }: Shown): Html | undefined {
  const { owner, way } = elsewhere;
  if (way === 'passed-on' || (owner.web === undefined && owner.telephone === undefined)) return undefined;
  return html`<h2 class="govuk-heading-m">${words.tell}</h2>
    <ul class="govuk-list">
      ${
        owner.web !== undefined &&
        html`<li>
          <a class="govuk-link" href="${owner.web}" rel="external noreferrer"
            >${words.web(owner.name[tongue])}</a
          >
        </li>`
      }
      ${
        owner.telephone !== undefined &&
        html`<li>
          <a class="govuk-link" href="tel:${owner.telephone.replaceAll(/[^+\d]/g, '')}"
            >${words.telephone(owner.telephone)}</a
          >
        </li>`
      }
    </ul>`;
}

function onwardView({ words, subject: { elsewhere, onward }, link }: Shown): Html {
  const { way } = elsewhere;
  if (way === 'told') return html`<p class="govuk-body">${words.told}</p>`;
  const isPassedOn = way === 'passed-on';
  return html`<p class="govuk-body">${isPassedOn ? words.passedOn : words.maySend}</p>
    ${button({
      text: isPassedOn ? words.continue : words.sendToUs,
      href: link(onward),
      ...(isPassedOn ? {} : { classes: 'govuk-button--secondary' }),
    })}`;
}
