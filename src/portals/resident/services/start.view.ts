import type { AnswerLine, Draft } from '#capabilities/forms';
import { sayDate } from '#language';
import type { Said } from '#language';
import { button, details, html, insetText, summaryList } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { paragraphs } from '#portals/shell';
import { sayFeeOf } from '#services';
import type { DraftStanding, PublishedService } from '#services';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { startWords } from './start.words.ts';

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof startWords)['en']>;
    readonly subject: {
      readonly pack: PublishedService;
      readonly draft: Draft | undefined;
      readonly standing: DraftStanding | undefined;
    };
    readonly more: { readonly lines: readonly AnswerLine[] };
  };

/** Just enough to begin: what it is, how long it takes, what is needed, and another way to ask. */
export function startView(shown: Shown): Html {
  const { subject, tongue, mistakes } = shown;
  const { name } = subject.pack.words[tongue];
  const content = html`<h1 class="govuk-heading-xl">${name}</h1>
    ${subject.standing?.how === 'withdrawn' ? withdrawnView(shown) : offeredView(shown)}`;
  return layout(shown, { title: name, content, mistakes, section: 'services', back: '/' });
}

function offeredView(shown: Shown): Html {
  const { words, subject, tongue } = shown;
  const { about, start } = subject.pack.words[tongue];
  return html`<p class="govuk-body-l">${about}</p>
    <p class="govuk-body">${words.takes(start.takes)}</p>
    ${costsView(shown)} ${start.before && html`<h2 class="govuk-heading-m">${words.before}</h2>`}
    ${paragraphs(start.before)} ${beginView(shown)}
    ${
      start['other-ways'] &&
      html`<h2 class="govuk-heading-m">${words.otherWays}</h2>
        <p class="govuk-body">${start['other-ways']}</p>`
    }`;
}

/** What it costs, before anything is asked. */
function costsView({ words, subject: { pack }, tongue }: Shown): Html | false {
  const costs = sayFeeOf(pack, tongue);
  const how = pack.words[tongue].fee?.how;
  return (
    costs.length > 0 &&
    html`<h2 class="govuk-heading-m">${words.costs}</h2>
      <ul class="govuk-list">
        ${costs.map((cost) => html`<li>${cost}</li>`)}
      </ul>
      <p class="govuk-body">${how}</p>`
  );
}

function beginView(shown: Shown): Html {
  const { words, subject, hidden, tongue } = shown;
  const { draft, standing } = subject;
  if (!draft)
    return html`<form method="post" novalidate>
      ${hidden}${button({ text: words.start, isStartButton: true, name: 'begin', value: 'start', preventDoubleClick: true })}
    </form>`;
  const began = sayDate(draft.startedAt, tongue);
  const says = standing?.how === 'outdated' ? words.outdated(began) : words.begun(began);
  const until = standing?.how === 'goes-on' ? standing.until : undefined;
  return html`${insetText({ text: until ? `${says} ${words.finishBy(sayDate(until, tongue))}` : says })}
    ${standing?.how === 'outdated' && soFarView(shown)}
    <form method="post" novalidate>
      ${hidden}
      <div class="govuk-button-group">
        ${button({ text: words.resume, name: 'begin', value: 'start', preventDoubleClick: true })}
        ${button({ text: words.again, name: 'begin', value: 'again', classes: 'govuk-button--secondary' })}
      </div>
    </form>`;
}

/** What somebody wrote does not vanish with the question that it answered. */
function soFarView({ words, more }: Shown): Html | false {
  return more.lines.length > 0 && details({ summaryText: words.soFar, html: answersView(more.lines, words) });
}

function withdrawnView(shown: Shown): Html {
  const { words, subject, more, hidden, tongue, world } = shown;
  const { telephone, hours, email } = world.council.contact;
  const until = subject.draft && sayDate(subject.draft.expiresAt, tongue);
  return html`<p class="govuk-body-l">${words.withdrawn}</p>
    <p class="govuk-body">${words.ask(telephone, hours[tongue])}</p>
    <p class="govuk-body"><a class="govuk-link" href="mailto:${email}">${email}</a></p>
    ${
      more.lines.length > 0 &&
      html`<h2 class="govuk-heading-m">${words.soFar}</h2>
        ${answersView(more.lines, words)}`
    }
    ${until !== undefined && html`<p class="govuk-body">${words.keptUntil(until)}</p>`}
    <form method="post" novalidate>
      ${hidden}
      ${button({ text: words.remove, name: 'begin', value: 'remove', classes: 'govuk-button--secondary' })}
    </form>`;
}

function answersView(lines: readonly AnswerLine[], words: Shown['words']): Html {
  return summaryList({
    rows: lines.map(({ label, words: said }) => ({
      key: { text: label },
      value: { text: said ?? words.notProvided },
    })),
  });
}
