import type { Tongue, Uuid } from '#language';
import { sayMoment } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import type { BulkCount } from '#services';
import { panel } from '../cases/panel.ts';
import { formHead } from '../frame/form-frame.ts';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { said } from '../says/count.ts';
import type { bulkWords } from './bulk.words.ts';
import { resultsView } from './results-view.ts';
import type { Results } from './results-view.ts';
import { sayDeed } from './say-deed.ts';
import { standingOf } from './standing-of.ts';

type Words = (typeof bulkWords)['en'];
type Subject = Results & { readonly rail: Rail; readonly names: ReadonlyMap<Uuid, string> };

export function bulkActionView(visit: HubVisit & Entry, subject: Subject, words: Words): Html {
  const { rail, found, names } = subject;
  const { mistakes, tongue, link } = visit;
  const title = sayDeed(visit, found, names);
  const content = html`${mistakesView(mistakes, tongue)}
    ${formHead(title, {
      above: html`<a href="${link(paths.bulkActions)}">${words.mine}</a>`,
      below: `${words.when} ${sayMoment(found.begunAt, tongue)}`,
    })}
    <div class="stack">
      ${panel(words.standing, standingView(visit, subject, words))}
      ${panel(words.results, resultsView(visit, subject))}
    </div>`;
  return frame(visit, { title, rail, content });
}

/** How far it is, in words first; then what can be decided. */
function standingView(visit: HubVisit & Entry, { found, counts }: Subject, words: Words): Html {
  const { tongue } = visit;
  const stands = standingOf(found);
  const { can, looked, total, went, isSecond } = figuresOf(found, counts);
  const number = (count: number) => said(count, tongue);
  const isUnderWay = stands === 'trying' || stands === 'doing';
  return html`<p>
      <b>${found.ending ? words.endings[found.ending.how] : words[isUnderWay ? stands : 'tried']}</b>
      <span class="soft">${words.far(number(looked), number(total))}</span>
    </p>
    ${
      isUnderWay &&
      html`<p>
        <progress max="${Math.max(total, 1)}" value="${looked}" aria-label="${words[stands]}"></progress>
      </p>`
    }
    ${wentView({ went, refused: looked - went, isSecond }, words, tongue)}
    ${found.ending?.how === 'failed' && html`<p class="failed">${words.failed}</p>`}
    ${decisionView(visit, { found, can }, words)}`;
}

function decisionView(
  { tongue, link, hidden }: HubVisit & Entry,
  { found, can }: Pick<Subject, 'found'> & { readonly can: number },
  words: Words,
): Html {
  const stands = standingOf(found);
  const isUnderWay = stands === 'trying' || stands === 'doing';
  return html`<form method="post" novalidate>
    ${hidden}
    <div class="acts">
      ${
        stands === 'tried' &&
        can > 0 &&
        html`<button class="btn primary" name="does" value="approve">
          ${words.approve(said(can, tongue))}
        </button>`
      }
      ${isUnderWay && html`<a class="btn primary" href="${link(paths.bulkAction(found.id))}">${words.look}</a>`}
      ${!found.ending && html`<button class="btn" name="does" value="end">${words.end}</button>`}
    </div>
  </form>`;
}

type Figures = { readonly went: number; readonly refused: number; readonly isSecond: boolean };

function wentView({ went, refused, isSecond }: Figures, words: Words, tongue: Tongue): Html {
  const [done, not] = [said(went, tongue), said(refused, tongue)];
  const could = went > 0 ? words.can(done) : words.noneCan;
  return html`<p class="lead">${isSecond ? words.didAll(done) : could}</p>
    ${refused > 0 && html`<p>${isSecond ? words.didNot(not) : words.cannot(not)}</p>`}`;
}

/** How many it can be done with, how many the present pass has looked at, out of how many, and with how many it went well. */
function figuresOf(
  { approvedAt, total }: Subject['found'],
  counts: readonly BulkCount[],
): { readonly [of in 'can' | 'looked' | 'total' | 'went']: number } & Pick<Figures, 'isSecond'> {
  const of = (isIt: (one: BulkCount) => boolean) =>
    counts.filter(isIt).reduce((sum, { count }) => sum + count, 0);
  const can = of(({ tried }) => tried === 'ok');
  if (!approvedAt)
    return { can, looked: of(({ tried }) => tried !== null), total, went: can, isSecond: false };
  const looked = of(({ done }) => done !== null);
  return { can, looked, total: can, went: of(({ done }) => done === 'ok'), isSecond: true };
}
