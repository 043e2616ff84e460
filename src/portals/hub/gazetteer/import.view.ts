import { gazetteerErrors, sayReason } from '#capabilities/gazetteer';
import type { ImportRun, Reject } from '#capabilities/gazetteer';
import { sayDate, sayMoment, sayTime } from '#language';
import type { Tongue } from '#language';
import { explain, Refusal } from '#platform/errors';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { facts, panel } from '../cases/panel.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayCount } from '../says/count.ts';
import { gazetteerWords } from './gazetteer.words.ts';
import { kindOf } from './gazetteer.view.ts';
import type { importWords } from './import.words.ts';
import { standingOf } from './standing.ts';
import { standingView } from './standing-view.ts';

type Words = (typeof importWords)['en'];
type Shown = { readonly run: ImportRun; readonly rejects: readonly Reject[] };

export function importView(visit: HubVisit, { run, rejects }: Shown, words: Words): Html {
  return html`${panel(words.what, whatView(visit, run, words))}
  ${panel(words.next, nextView(visit, run, words))} ${panel(words.taken, takenView(visit, run, words))}
  ${rejects.length > 0 && panel(words.left, leftView(visit, { run, rejects }, words))}`;
}

function whatView(visit: HubVisit, run: ImportRun, words: Words): Html {
  const { tongue } = visit;
  const { beganAt, ending, supplier, processedOn } = run;
  return facts([
    [words.standing, standingView(run, visit)],
    [words.kind, kindOf(run, gazetteerWords[tongue])],
    [words.supplier, supplier],
    [words.made, processedOn && sayDate(processedOn, tongue)],
    [words.began, sayMoment(beganAt, tongue)],
    [words.ended, ending && sayMoment(ending.at, tongue)],
  ]);
}

/** Why it was refused, and what whoever looks after the gazetteer can do. */
function nextView(visit: HubVisit, run: ImportRun, words: Words): Html {
  const { tongue, now, link } = visit;
  const refusal = run.ending?.refusal;
  if (refusal) {
    const { sentence } = explain(new Refusal(refusal.code, refusal.facts), gazetteerErrors, tongue);
    return html`<p>${sentence}</p>`;
  }
  const standing = standingOf(run, now);
  const again = html`<p class="acts">
    <a class="btn" href="${link(paths.gazetteerImport(run.id))}">${words.again}</a>
  </p>`;
  return html`<p>${words.does[standing]} ${!run.ending && heardView(run, tongue, words)}</p>
    ${run.ending && run.counts.rejected > 0 && html`<p>${words.does.rejects}</p>`}
    ${standing === 'running' && again}`;
}

function heardView({ progress }: ImportRun, tongue: Tongue, words: Words): Html | undefined {
  return progress && html`${words.heard(`${sayTime(progress.at, tongue)}, ${sayDate(progress.at, tongue)}`)}`;
}

function takenView({ tongue }: HubVisit, { counts }: ImportRun, words: Words): Html {
  const { accepted, properties, lines, rejected, remarked, repeated } = counts;
  const some = (count: number) => count > 0 && said(count, tongue);
  return facts([
    [words.records, said(accepted, tongue)],
    [words.properties, some(properties)],
    [words.addresses, some(lines)],
    [words.rejected, said(rejected, tongue)],
    [words.remarked, some(remarked)],
    [words.repeated, some(repeated)],
  ]);
}

function leftView({ tongue, link }: HubVisit, { run, rejects }: Shown, words: Words): Html {
  return html`<p class="acts">
      <a class="btn" href="${link(paths.gazetteerRejects(run.id))}" download>${words.download}</a>
    </p>
    <p class="soft">${words.first(said(rejects.length, tongue))}</p>
    <table class="grid">
      <thead>
        <tr>
          ${[words.line, words.type, words.key, words.why].map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rejects.map(
          ({ number, type, key, reason }) =>
            html`<tr>
              <td class="n">${said(number, tongue)}</td>
              <td>${type}</td>
              <td>${key}</td>
              <td>${sayReason(reason, tongue)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function said(count: number, tongue: Tongue): string {
  return sayCount({ count, more: false }, tongue);
}
