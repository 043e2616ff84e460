import type { Figures } from '#capabilities/cases';
import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { said } from '../says/count.ts';
import { barView } from './bar-view.ts';
import { casesAddress } from './cases-filter.ts';
import type { CasesList } from './cases-filter.ts';
import { sumOf } from './figures.ts';
import type { Basis, FigureLine } from './figures.ts';
import type { figuresWords } from './figures.words.ts';

type Words = (typeof figuresWords)['en'];
type Subject = {
  readonly rail: Rail;
  readonly offered: readonly Basis[];
  readonly by: Basis;
  readonly lines: readonly FigureLine[];
};

/** Every number leads to the cases that it counts. */
export function figuresView(visit: HubVisit & Entry, subject: Subject, words: Words): Html {
  const { rail, lines } = subject;
  const all = sumOf(lines);
  const { tongue } = visit;
  const content = html`<div class="head">
      <div>
        <h1>${words.title}</h1>
        <p class="soft">
          ${words.about(said(all.open, tongue))}:
          ${words.sentence(said(all.late, tongue), said(all.today, tongue), said(all.soon, tongue))}
        </p>
      </div>
    </div>
    ${basesView(visit, subject, words)}
    <div class="panel">
      ${lines.length === 0 ? html`<p class="empty">${words.empty}</p>` : tableView(visit, subject, words)}
    </div>`;
  return frame(visit, { title: words.title, rail, content });
}

function basesView({ link }: HubVisit, { offered, by }: Subject, words: Words): Html {
  return html`<nav aria-label="${words.by}">
    <ul class="chips">
      ${offered.map(
        (basis) =>
          html`<li>
            <a
              class="${basis === by ? 'chip on' : 'chip'}"
              href="${link(`${paths.figures}?by=${basis}`)}"
              ${basis === by && attributes({ 'aria-current': 'true' })}
              >${words.bases[basis]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

const columns = ['open', 'late', 'today', 'soon', 'unassigned'] as const;

function tableView(visit: HubVisit, { by, lines }: Subject, words: Words): Html {
  const most = Math.max(...lines.map(({ open }) => open));
  const heads = columns.map((column) => html`<th scope="col" class="n">${words.columns[column]}</th>`);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.title}">
    <table class="grid figures">
      <thead>
        <tr>
          <th scope="col">${words.bases[by]}</th>
          ${heads}
          <th scope="col">${words.stand}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => lineView(visit, line, { most, words }))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${words.all}</th>
          ${numbersView(visit, { ...sumOf(lines), list: {} })}
          <td></td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

type Beside = { readonly most: number; readonly words: Words };

function lineView(visit: HubVisit, line: FigureLine, { most, words }: Beside): Html {
  return html`<tr data-row>
    <th scope="row"><a href="${visit.link(casesAddress(line.list))}">${line.name}</a></th>
    ${numbersView(visit, line)}
    <td class="stand">${barView(visit, line, { most, words })}</td>
  </tr>`;
}

type Numbers = Figures & { readonly list: CasesList };

function numbersView({ link, tongue }: HubVisit, { list, ...figures }: Numbers): readonly Html[] {
  const leads: Readonly<Record<keyof Figures, string>> = {
    open: casesAddress(list),
    late: casesAddress({ ...list, due: 'late' }),
    today: casesAddress({ ...list, due: 'today' }),
    soon: casesAddress({ ...list, due: 'soon' }),
    unassigned: casesAddress({ ...list, officer: 'nobody' }),
  };
  return columns.map((column) => {
    const count = figures[column];
    return html`<td class="${column === 'late' && count > 0 ? 'n late' : 'n'}">
      ${count > 0 ? html`<a href="${link(leads[column])}">${said(count, tongue)}</a>` : '0'}
    </td>`;
  });
}
