import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { RehearsalResult } from '#services';
import type { HubVisit } from '../kit.ts';
import { nameOfQueue } from '../queues/council-queues.ts';
import { said } from '../says/count.ts';
import type { Rehearsed, Words } from './shown-rehearsal.ts';

type Beside = RehearsalResult['late'];
type Line = { readonly name: string; readonly besides: readonly Beside[] };

/** All figures beside one another: the whole, by queue, by rule, by ward, and the pages that would be asked again. */
export function figuresView(visit: HubVisit, shown: Rehearsed, words: Words): Html {
  const { tongue, world } = visit;
  const { result } = shown.rehearsal;
  const routes = shown.pack.words[tongue].routes;
  const ward = (code: string) =>
    code === '' ? words.noWard : (shown.wards.find((one) => one.code === code)?.name[tongue] ?? code);
  const whole = ([...wholes] as const).map((figure) => ({
    name: words.figures[figure],
    besides: [result[figure]],
  }));
  const grouped = (groups: RehearsalResult['queues'], named: (name: string) => string) =>
    Object.entries(groups)
      .map(([name, { cases, late }]) => ({ name: named(name), besides: [cases, late] }))
      .toSorted((one, other) => one.name.localeCompare(other.name, tongue));
  const rules = Object.entries(result.rules).map(([rule, beside]) => ({
    name: Object.hasOwn(routes, rule) ? (routes[rule] ?? rule) : rule,
    besides: [beside],
  }));
  const table = (title: string, lines: readonly Line[], heads: readonly string[]) =>
    lines.length > 0 && tableView(visit, { title, lines, heads, words });
  const both = [words.cases, words.lateOnes];
  return html`${table(words.whole, whole, [words.requests])}
  ${table(
    words.byQueue,
    grouped(result.queues, (queue) => nameOfQueue(world.council, queue, tongue)),
    both,
  )}
  ${table(words.byRule, rules, [words.cases])} ${table(words.byWard, grouped(result.wards, ward), both)}
  ${askedAgainView(visit, shown, words)}`;
}

const wholes = ['taken', 'refused', 'notOurs', 'due', 'late', 'suggested', 'told', 'misfits'] as const;

type Table = {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly heads: readonly string[];
  readonly words: Words;
};

function tableView({ tongue }: HubVisit, { title, lines, heads, words }: Table): Html {
  const columns = heads.flatMap((head) => [words.before(head), words.after(head)]);
  return html`<section class="panel">
    <header><h2>${title}</h2></header>
    <div class="scroll" tabindex="0" role="region" aria-label="${title}">
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">${words.figure}</th>
            ${columns.map((column) => html`<th scope="col" class="n">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            ({ name, besides }) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${besides.map(
                  ({ before, after }) =>
                    html`<td class="n">${said(before, tongue)}</td>
                      <td class="n">
                        ${before === after ? said(after, tongue) : html`<b>${said(after, tongue)}</b>`}
                      </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function askedAgainView({ tongue }: HubVisit, { rehearsal, pack }: Rehearsed, words: Words): Html | false {
  const asked = Object.entries(rehearsal.result.pages);
  const { pages, questions } = pack.words[tongue];
  const titleOf = (page: string) => {
    const [first] = pack.form.pages.find((one) => one.page === page)?.questions ?? [];
    return pages[page]?.title ?? (first && questions[first.question]?.ask) ?? page;
  };
  return (
    asked.length > 0 &&
    html`<section class="panel">
      <header><h2>${words.askedAgain}</h2></header>
      <div class="in">
        <p>${words.askedAgainAbout}</p>
        <ul>
          ${asked.map(([page, count]) => html`<li>${titleOf(page)}: ${said(count, tongue)}</li>`)}
        </ul>
      </div>
    </section>`
  );
}
