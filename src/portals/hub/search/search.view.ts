import { componentWords, html, input } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayCount } from '../says/count.ts';
import type { PeopleFound } from './people-found.ts';
import { peopleView } from './people.view.ts';
import type { PlacesFound } from './places-found.ts';
import type { searchWords } from './search.words.ts';

type Words = (typeof searchWords)['en'];
type Subject = PlacesFound & {
  readonly typed: string;
  /** A reference of which there is no case that the officer may see. */
  readonly missing: string | undefined;
  readonly people: PeopleFound;
  readonly rail: Rail;
};

export function searchView(visit: HubVisit & Entry, subject: Subject, words: Words): Html {
  const content = html`<div class="head">
      <div><h1>${words.title}</h1></div>
    </div>
    <div class="stack">
      <section class="panel">
        <div class="in">${formView(visit, subject, words)}</div>
      </section>
      ${peopleView(visit, subject, words)} ${subject.places.length > 0 && foundView(visit, subject, words)}
    </div>`;
  return frame(visit, { title: words.title, rail: subject.rail, content });
}

function formView({ link, tongue }: HubVisit, subject: Subject, words: Words): Html {
  const { typed, places, people } = subject;
  const wrong = wrongWith(subject, words);
  return html`<form class="form" action="${link(paths.search)}" data-again>
    ${input({
      id: 'q',
      name: 'q',
      label: { text: words.label },
      hint: { text: words.hint },
      value: typed,
      spellcheck: false,
      autocomplete: 'off',
      ...(typed === '' || places.length > 0 || people.lines.length > 0 || !people.isFirst
        ? {}
        : { errorMessage: { text: wrong, ...componentWords[tongue].errorMessage } }),
    })}
    <div class="acts"><button class="btn primary">${words.button}</button></div>
  </form>`;
}

function wrongWith({ typed, missing, isDown }: Subject, words: Words): string {
  if (missing !== undefined) return words.notFound(missing);
  return isDown ? words.down : words.nothing(typed);
}

function foundView({ link, tongue }: HubVisit, { places, others }: Subject, words: Words): Html {
  return html`<section class="panel" aria-labelledby="found">
    <header><h2 id="found">${words.found}</h2></header>
    <table class="grid">
      <tbody>
        ${places.map(
          ({ says, about, to }) =>
            html`<tr data-row>
              <td><a href="${link(to)}">${says}</a></td>
              <td class="soft">${about}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${(others.count > 0 || others.more) && html`<p class="empty">${others.count > 0 ? words.others(sayCount(others, tongue)) : words.more}</p>`}
  </section>`;
}
