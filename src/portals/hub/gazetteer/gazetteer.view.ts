import type { ImportRun } from '#capabilities/gazetteer';
import { sayDate, sayMoment } from '#language';
import type { Tongue, Uuid } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { facts } from '../cases/panel.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayCount } from '../says/count.ts';
import type { gazetteerWords } from './gazetteer.words.ts';
import { standingView } from './standing-view.ts';
import { formatNames } from './standing.ts';

type Words = (typeof gazetteerWords)['en'];

/** The same in any language. */
const command = 'bin/moothall import gazetteer FILE';

/** The import whose addresses are found now; without one, how to make one. */
export function answeringView(visit: HubVisit, live: ImportRun | undefined, words: Words): Html {
  const { tongue, link } = visit;
  if (!live)
    return html`<p>${words.none}</p>
      <p>${words.how}</p>
      <pre><code>${command}</code></pre>`;
  const { counts, ending, supplier, processedOn } = live;
  const held = [
    words.properties(said(counts.properties, tongue)),
    words.addresses(said(counts.lines, tongue)),
  ].join(', ');
  return facts([
    [words.holds, held],
    [words.since, ending && sayMoment(ending.at, tongue)],
    [words.file, html`<a href="${link(paths.gazetteerImport(live.id))}">${live.file}</a>`],
    [words.supplier, supplier],
    [words.made, processedOn && sayDate(processedOn, tongue)],
  ]);
}

type Listed = { readonly runs: readonly ImportRun[]; readonly next: Uuid | undefined };

/** A page of imports, a line each; cards on a phone. */
export function runsView(visit: HubVisit, { runs, next }: Listed, words: Words): Html {
  const onward = next && `${paths.gazetteer}?after=${next}`;
  const list = html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${words.imports}
    </caption>
    <thead>
      <tr>
        ${[words.file, words.brought, words.ended, words.began].map(
          (heading) => html`<th scope="col">${heading}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${runs.map((run) => lineView(visit, run, words))}
    </tbody>
  </table>`;
  return html`<section class="panel">
      <header><h2>${words.imports}</h2></header>
      ${runs.length > 0 ? list : html`<p class="empty">${words.noRuns}</p>`}
    </section>
    ${onward && html`<p class="acts"><a class="btn" href="${visit.link(onward)}" rel="next">${words.onward}</a></p>`}`;
}

function lineView(visit: HubVisit, run: ImportRun, words: Words): Html {
  const { tongue, link } = visit;
  const { id, file, counts, beganAt } = run;
  const { rejected } = counts;
  return html`<tr data-row>
    <td class="what">
      <a href="${link(paths.gazetteerImport(id))}"><b>${file}</b></a>
      <span class="soft">${kindOf(run, words)}</span>
    </td>
    <td class="where">
      ${words.records(said(counts.accepted, tongue))}
      ${rejected > 0 && html`<span class="soft">${words.rejects(said(rejected, tongue))}</span>`}
    </td>
    <td class="owner">${standingView(run, visit)}</td>
    <td class="due">${sayMoment(beganAt, tongue)}</td>
  </tr>`;
}

/** `AddressBase Premium, full, in 3 volumes`. */
export function kindOf({ format, kind, volumes }: ImportRun, words: Words): string {
  const parts = [formatNames[format] ?? format, words.kinds[kind], words.volumes(volumes)];
  return parts.filter((part) => part !== '').join(', ');
}

function said(count: number, tongue: Tongue): string {
  return sayCount({ count, more: false }, tongue);
}
