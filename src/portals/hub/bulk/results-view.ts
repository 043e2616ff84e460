import { sayReference } from '#language';
import { Refusal, explain } from '#platform/errors';
import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import { shellErrors } from '#portals/shell';
import type { BulkAction, BulkCase, BulkCount } from '#services';
import { z } from 'zod';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { said } from '../says/count.ts';
import { bulkWords } from './bulk.words.ts';

export type Results = {
  readonly found: BulkAction;
  readonly counts: readonly BulkCount[];
  readonly rows: readonly BulkCase[];
  readonly next: number | undefined;
  readonly shown: string | undefined;
};

/** What came of each case; what came of so many is a filter. */
export function resultsView(visit: HubVisit, results: Results): Html {
  const { link, tongue } = visit;
  const { found, rows, next, shown } = results;
  const words = bulkWords[tongue];
  const onward = next !== undefined && addressOf(found, { result: shown, after: String(next) });
  return html`${chipsView(visit, results)}
    <table class="grid">
      <caption class="govuk-visually-hidden">
        ${words.results}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.case}</th>
          <th scope="col">${words.result}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowView(visit, row))}
      </tbody>
    </table>
    ${onward && html`<p class="acts"><a class="btn" href="${link(onward)}" rel="next">${words.next}</a></p>`}`;
}

function chipsView(visit: HubVisit, { found, counts, shown }: Results): Html {
  const { link, tongue } = visit;
  const words = bulkWords[tongue];
  const groups = Map.groupBy(counts, ({ tried, done }) => done ?? tried);
  const chips = [...groups].flatMap(([result, of]) => {
    const count = of.reduce((sum, one) => sum + one.count, 0);
    if (result === null) return [];
    const isDone = of.every(({ done }) => done !== null);
    const label = `${saidResult(visit, { result, isDone, facts: {} })} ${said(count, tongue)}`;
    return [{ label, to: addressOf(found, { result }), isOn: shown === result }];
  });
  const all = { label: words.all, to: addressOf(found, {}), isOn: shown === undefined };
  return html`<nav aria-label="${words.result}">
    <ul class="chips">
      ${[all, ...chips].map(
        ({ label, to, isOn }) =>
          html`<li>
            <a
              class="${isOn ? 'chip on' : 'chip'}"
              href="${link(to)}"
              ${isOn && attributes({ 'aria-current': 'true' })}
              >${label}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function addressOf(
  { id }: Pick<BulkAction, 'id'>,
  query: Readonly<Record<string, string | undefined>>,
): string {
  const state = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return state.length === 0
    ? paths.bulkAction(id)
    : `${paths.bulkAction(id)}?${new URLSearchParams(state).toString()}`;
}

function rowView(visit: HubVisit, { reference, tried, done, facts }: BulkCase): Html {
  return html`<tr data-row>
    <td><a class="ref" href="${visit.link(paths.case(reference))}">${sayReference(reference)}</a></td>
    <td>${saidResult(visit, { result: done ?? tried, isDone: done !== null, facts })}</td>
  </tr>`;
}

type Result = { readonly result: string | null; readonly isDone: boolean; readonly facts: unknown };

const known = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

/** A refusal in the words that whoever did it by hand would have read. */
function saidResult({ tongue }: HubVisit, { result, isDone, facts }: Result): string {
  const words = bulkWords[tongue];
  if (result === null) return words.waits;
  if (result === 'ok') return isDone ? words.isDone : words.could;
  return explain(new Refusal(result, known.parse(facts)), shellErrors, tongue).sentence;
}
