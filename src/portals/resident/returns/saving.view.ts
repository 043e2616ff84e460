import { sayDate } from '#language';
import type { EmailAddress, Said } from '#language';
import type { Draft } from '#capabilities/forms';
import { button, html, input, radios } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Body, Entry } from '#platform/http';
import { field } from '../field.ts';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { returnsWords } from './returns.words.ts';

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof returnsWords)['en']>;
    readonly entered: Body;
    readonly subject: {
      readonly draft: Draft;
      readonly onward: string;
      readonly email: EmailAddress | undefined;
    };
  };

/** Until when the answers are kept, how to come back to them, and who helps. */
export function savingView(shown: Shown): Html {
  const { words, subject, mistakes, hidden, tongue, person, link } = shown;
  const { draft, onward } = subject;
  const content = html`<h1 class="govuk-heading-l">${words.save}</h1>
    <p class="govuk-body">${words.kept(sayDate(draft.expiresAt, tongue))}</p>
    ${person.kind === 'resident' && html`<p class="govuk-body">${words.inAccount(person.account.email)}</p>`}
    <form method="post" novalidate>
      ${hidden}${emailView(shown)}${deviceView(shown)}
      ${button({ text: words.send, preventDoubleClick: true })}
    </form>
    ${helpView(shown)}
    <p class="govuk-body"><a class="govuk-link" href="${link(onward)}">${words.carryOn}</a></p>`;
  return layout(shown, { title: words.save, content, mistakes, back: onward, section: 'services' });
}

function emailView(shown: Shown): Html {
  const { words, subject, entered } = shown;
  const asked = field(shown, 'email');
  return input({
    ...asked,
    value: Object.hasOwn(entered, 'email') ? asked.value : (subject.email ?? ''),
    label: { text: words.email, classes: 'govuk-label--s' },
    hint: { text: words.emailHint },
    type: 'email',
    autocomplete: 'email',
    spellcheck: false,
  });
}

function deviceView(shown: Shown): Html {
  const { words, person } = shown;
  const { id, name, value, ...mistake } = field(shown, 'device');
  // Whoever signed in signs out of a shared device.
  if (person.kind === 'resident') return html`<input type="hidden" name="device" value="own" />`;
  return radios({
    idPrefix: id,
    name,
    value,
    ...mistake,
    fieldset: { legend: { text: words.device, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: words.deviceHint },
    items: [
      { value: 'own', text: words.own },
      { value: 'shared', text: words.shared },
    ],
  });
}

function helpView({ words, subject: { draft }, world, tongue, link }: Shown): Html {
  const { telephone, hours } = world.council.contact;
  const code = link(path('/services/:service/handover', { service: draft.form.service }));
  return html`<h2 class="govuk-heading-m">${words.helped}</h2>
    <p class="govuk-body">${words.helpedHow(telephone, hours[tongue])}</p>
    <p class="govuk-body"><a class="govuk-link" href="${code}">${words.helpedLink}</a></p>`;
}
