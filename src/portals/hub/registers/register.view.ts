import type { Holding, RegisterCount, RegisterKey } from '#capabilities/holdings';
import { londonDay, sayReference } from '#language';
import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import { sayStanding, stateTag } from '../holdings/say-standing.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { onwardView } from '../queues/onward-view.ts';
import { sayCount } from '../says/count.ts';
import { sayDayAway } from '../says/days.ts';
import { registerAddress, shownLists } from './register-query.ts';
import type { RegisterQuery } from './register-query.ts';
import type { registerWords } from './register.words.ts';
import type { Register } from './registers-for.ts';

/** A holding as a line, with what is written on it. */
export type RegisterLine = Holding & { readonly written: string };

type Words = (typeof registerWords)['en'];
type Subject = {
  readonly rail: Rail;
  readonly register: Register;
  readonly query: RegisterQuery;
  readonly count: RegisterCount;
  readonly lines: readonly RegisterLine[];
  readonly next: RegisterKey | undefined;
};

export function registerView(visit: HubVisit & Entry, subject: Subject, words: Words): Html {
  const { link, tongue } = visit;
  const { rail, register, query, count, lines, next } = subject;
  const { name, service, kind } = register;
  const onward = next && registerAddress(paths.register(service, kind), query, next);
  const content = html`<div class="head">
      <div>
        <p class="soft"><a href="${link(paths.registers)}">${words.registers}</a></p>
        <h1>${name}</h1>
        <p class="soft">${words.counted[query.list](sayCount(count, tongue))}</p>
      </div>
      ${lines.length > 0 && fileView(visit, subject, words)}
    </div>
    ${findView(visit, subject, words)} ${listsView(visit, subject, words)}
    <div class="panel">
      ${lines.length > 0 ? tableView(visit, subject, words) : html`<p class="empty">${emptyWords(subject, words)}</p>`}
    </div>
    ${onward !== undefined && onwardView(visit, { shown: lines.length, to: onward })}`;
  return frame(visit, { title: name, rail, content });
}

/** What is shown, all of it, as a file. */
function fileView({ link }: HubVisit, { register, query }: Subject, words: Words): Html {
  const at = paths.registerFile(register.service, register.kind);
  return html`<div class="acts">
    <a class="btn" href="${link(registerAddress(at, query))}">${words.download}</a>
  </div>`;
}

function findView({ link }: HubVisit, { register, query }: Subject, words: Words): Html {
  const at = paths.register(register.service, register.kind);
  return html`<form class="narrow" role="search" action="${link(at)}" data-again>
    <label for="narrow">${words.find}</label>
    <input
      class="govuk-input"
      id="narrow"
      name="q"
      type="search"
      value="${query.q}"
      maxlength="100"
      autocomplete="off"
      spellcheck="false"
      data-key="f"
      data-hint="${words.findHint}"
    />
    ${query.list !== 'held' && html`<input type="hidden" name="list" value="${query.list}" />`}
    <button class="btn">${words.button}</button>
    ${query.q !== '' && html`<a href="${link(registerAddress(at, { list: query.list }))}">${words.showAll}</a>`}
  </form>`;
}

function listsView({ link }: HubVisit, { register, query }: Subject, words: Words): Html {
  const at = paths.register(register.service, register.kind);
  return html`<nav aria-label="${words.listsOf}">
    <ul class="chips">
      ${shownLists.map(
        (list) =>
          html`<li>
            <a
              class="${list === query.list ? 'chip on' : 'chip'}"
              href="${link(registerAddress(at, { list, q: query.q }))}"
              ${list === query.list && attributes({ 'aria-current': 'true' })}
              >${words.lists[list]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function emptyWords({ query, next }: Subject, words: Words): string {
  if (query.q !== '') return next ? words.noneSoFar(query.q) : words.none(query.q);
  return query.after ? words.atEnd : words.empty[query.list];
}

function tableView(visit: HubVisit, { register, query, lines }: Subject, words: Words): Html {
  const day = query.list === 'coming' ? words.first : words.last;
  return html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${register.name}
    </caption>
    <thead>
      <tr>
        ${[words.holding, words.where, words.state, day].map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map((line) => lineView(visit, line, { words, isComing: query.list === 'coming' }))}
    </tbody>
  </table>`;
}

type Shown = { readonly words: Words; readonly isComing: boolean };

function lineView(visit: HubVisit, line: RegisterLine, { words, isComing }: Shown): Html {
  const { reference, holder, place, written, fromOn, lastOn } = line;
  const { day, distance } = sayDayAway(isComing ? fromOn : lastOn, londonDay(visit.now), visit.tongue);
  return html`<tr data-row>
    <td class="what">
      <a class="ref" href="${visit.link(paths.holding(reference))}">${sayReference(reference)}</a>
      <span class="soft">${holder?.name ?? words.noName}</span>
    </td>
    <td class="where">${place ?? words.noPlace}<span class="soft">${written}</span></td>
    <td class="status">${stateTag(visit, sayStanding(visit, line).state)}</td>
    <td class="due">${day}<span class="soft">${distance}</span></td>
  </tr>`;
}
