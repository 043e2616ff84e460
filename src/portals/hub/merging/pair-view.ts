import { sayMoment, sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { explain, Refusal } from '#platform/errors';
import { shellErrors } from '#portals/shell';
import { caseFormWords } from '../cases/case-form.words.ts';
import { facts, panel } from '../cases/panel.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayTeam } from '../queues/council-queues.ts';
import type { MergingSubject, OneOfPair, ShownPair } from './merging-for.ts';
import type { MergingWords } from './merging.words.ts';

type Shown = HubVisit & Entry;
type Chosen = {
  readonly subject: MergingSubject;
  readonly pair: ShownPair;
  readonly words: MergingWords;
};

/** The two beside one another, what would come of it, and the button; or why it cannot be done. */
export function pairView(visit: Shown, chosen: Chosen): Html {
  const { pair, words } = chosen;
  return html`<div class="pair">
      ${oneView(visit, pair.stays, { words, title: words.stays })}
      ${oneView(visit, pair.goes, { words, title: words.goes })}
    </div>
    ${pair.plan.obstacles.length > 0 ? obstaclesView(visit, chosen) : happensView(visit, chosen)}`;
}

function oneView(
  { link, tongue }: Shown,
  { found, words: own, requests }: OneOfPair,
  { words, title }: { readonly words: MergingWords; readonly title: string },
): Html {
  const { reference, place, status, dueAt, openedAt } = found;
  return panel(
    title,
    html`<p>
        <a href="${link(paths.case(reference))}">${place.description ?? own.noun}</a>
        <span class="ref">${sayReference(reference)}</span>
      </p>
      ${facts([
        [
          words.status,
          html`<span class="${found.closing ? 'tag done' : 'tag'}"
            >${own.statuses[status]?.label ?? status}</span
          >`,
        ],
        [words.due, dueAt ? sayMoment(dueAt, tongue) : words.noDue],
        [words.asked, words.requests(requests)],
        [words.opened, sayMoment(openedAt, tongue)],
      ])}`,
  );
}

function obstaclesView(visit: Shown, { subject, pair, words }: Chosen): Html {
  return html`<div class="alert">
      <b>${words.cannot}</b>
      <ul>
        ${pair.plan.obstacles.map(
          (code) => html`<li>${explain(new Refusal(code), shellErrors, visit.tongue).sentence}</li>`,
        )}
      </ul>
    </div>
    <p class="acts">${waysView(visit, subject, { pair, words })}</p>`;
}

function happensView(visit: Shown, { subject, pair, words }: Chosen): Html {
  const { hidden, tongue } = visit;
  return panel(
    words.happens,
    html`<ul class="says">
        ${saidHappenings(visit, pair, words).map((said) => html`<li>${said}</li>`)}
      </ul>
      <form class="form" method="post" novalidate>
        ${hidden}<input type="hidden" name="revision" value="${String(pair.goes.found.revision)}" />
        <div class="acts">
          <button class="btn primary">${words.button}</button>
          ${waysView(visit, subject, { pair, words })}
          <a href="${visit.link(paths.case(subject.found.reference))}">${caseFormWords[tongue].cancel}</a>
        </div>
      </form>`,
  );
}

/** The other way round, and another case. */
function waysView(
  { link }: Shown,
  { found }: MergingSubject,
  { pair, words }: Omit<Chosen, 'subject'>,
): Html {
  const own = paths.case(found.reference, 'merging');
  const isKept = pair.stays.found.id === found.id;
  const other = isKept ? pair.goes.found : pair.stays.found;
  const turned = new URLSearchParams({ with: other.reference, keeps: isKept ? 'other' : 'this' });
  return html`<a class="btn" href="${link(`${own}?${turned.toString()}`)}">${words.turn}</a>
    <a class="btn" href="${link(own)}">${words.another}</a>`;
}

function saidHappenings(visit: Shown, pair: ShownPair, words: MergingWords): readonly string[] {
  const { goes, stays, plan } = pair;
  const [going, staying] = [sayReference(goes.found.reference), sayReference(stays.found.reference)];
  const read = [
    plan.notes > 0 && words.notes(plan.notes),
    plan.replies > 0 && words.replies(plan.replies),
    plan.documents > 0 && words.documents(plan.documents),
  ].filter((said) => said !== false);
  return [
    plan.requests > 0 ? words.come(plan.requests, staying) : words.comeNone(staying),
    ...(read.length > 0 ? [words.read(read.join(', '))] : []),
    ...sightIn(visit, pair, words),
    ...flagsIn(pair, words),
    ...(plan.merged > 0 ? [words.merged(plan.merged)] : []),
    ...(plan.tasks > 0 ? [words.tasks(plan.tasks)] : []),
    ...promisesIn(visit, pair, words),
    pair.isTold ? words.told : words.notTold,
    words.redirect(going, staying),
    words.undo,
  ];
}

/** Who reads it from then on, where that is another team. */
function sightIn(
  { world, tongue }: Shown,
  { goes, stays }: ShownPair,
  words: MergingWords,
): readonly string[] {
  if (goes.found.sight === stays.found.sight) return [];
  const [before, readers] = [goes, stays].map(({ found }) => sayTeam(world.council, found, tongue));
  return [words.sight(readers ?? '', before ?? '')];
}

/** What it carries that the one that stays does not. */
function flagsIn({ goes, stays }: ShownPair, words: MergingWords): readonly string[] {
  const come = goes.found.flags.filter((flag) => !stays.found.flags.includes(flag));
  const said = come.map((flag) => goes.words.flags[flag]?.label ?? flag);
  return said.length > 0 ? [words.flags(said.join(', '))] : [];
}

/** Whose date counts: that of the one that stays. */
function promisesIn(
  { now: present, tongue }: Shown,
  { goes, stays }: ShownPair,
  words: MergingWords,
): readonly string[] {
  const say = (at: Temporal.Instant) => sayMoment(at, tongue);
  const [before, now] = [goes.found.dueAt, stays.found.dueAt];
  if (!now) return before ? [words.noPromise] : [];
  if (!before || Temporal.Instant.compare(before, now) === 0) return [words.promisedSame(say(now))];
  if (Temporal.Instant.compare(now, present) < 0) return [words.passed(say(now), say(before))];
  const isLater = Temporal.Instant.compare(before, now) < 0;
  return [words.promised(say(now), say(before)), ...(isLater ? [words.later] : [])];
}
