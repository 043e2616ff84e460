import { saidBases } from '#capabilities/cases';
import type { Report } from '#capabilities/cases';
import type { GivenBy } from '#capabilities/forms';
import { sayDate, sayMoment, sayReference } from '#language';
import type { Tongue } from '#language';
import { details, html } from '#platform/html';
import type { Html } from '#platform/html';
import { sayPence } from '#services';
import { officerIn } from '../kit.ts';
import { caseDocumentsView } from '../documents/case-documents-view.ts';
import { caseFilesView } from '../files/case-files-view.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { relatingWords } from '../relating/relating.words.ts';
import { mergingWords } from '../merging/merging.words.ts';
import { nameOfQueue } from '../queues/council-queues.ts';
import { sayPast } from '../says/due.ts';
import type { CasePage, CasePageWords } from './case-page.ts';
import { clocksView } from './clocks-view.ts';
import { facts, panel } from './panel.ts';
import { placeView } from './place-view.ts';
import { whyHereWords } from './why-here.words.ts';

/** What is known of a case: who has it, where it is, what was answered and who asked. */
export function factsView(visit: HubVisit, subject: CasePage, words: CasePageWords): Html {
  return html`${clocksView(visit, subject.clocks)} ${placeView(visit, subject, words)}
  ${workView(visit, subject, words)} ${answersView(visit, subject, words)} ${caseFilesView(visit, subject)}
  ${caseDocumentsView(visit, subject, subject.documents)} ${askersView(visit, subject, words)}`;
}

function workView(visit: HubVisit, subject: CasePage, words: CasePageWords): Html {
  const { found, words: said, owner, decisions, reports } = subject;
  const fee = reports[0]?.fee ?? null;
  const { tongue, link, world } = visit;
  const { id, may } = officerIn(visit);
  const canChange = may.includes('case.act') && !found.closing;
  const at = (noun: string) => link(paths.case(found.reference, noun));
  const change = (noun: string, label: string, of: string) =>
    canChange &&
    html` <a href="${at(noun)}"
      >${label}<span class="govuk-visually-hidden"> (${of.toLowerCase()})</span></a
    >`;
  const has = found.officer === null ? words.nobody : found.officer === id ? words.you : owner;
  const { closing } = found;
  return panel(
    words.facts,
    facts([
      [words.owner, html`${has}${change('assignment', words.change, words.owner)}`],
      [
        words.queue,
        html`${nameOfQueue(world.council, found.queue, tongue)}${change('queue', words.move, words.queue)}`,
      ],
      [whyHereWords[tongue].title, whyView(subject)],
      [words.service, said.name],
      ...decisions.map(({ label, says }): readonly [string, string] => [label, says]),
      [words.fee, fee !== null && words.toPay(sayPence(fee, tongue))],
      [mergingWords[tongue].duplicates, mergeView(visit, subject)],
      [relatingWords[tongue].panel, relateView(visit, subject)],
      [words.opened, sayMoment(found.openedAt, tongue)],
      [words.closedAt, closing && sayMoment(closing.at, tongue)],
      [words.keepUntil, closing && keepView(visit, subject, words)],
      [words.records, may.includes('records.review') && holdView(visit, subject, words)],
    ]),
  );
}

/** The rules and the people by which it is where it is, the latest last. */
function whyView({ why }: CasePage): Html | false {
  return (
    why.length > 0 &&
    html`<ol class="why">
      ${why.map((step) => html`<li>${step}</li>`)}
    </ol>`
  );
}

/** Until when a closed case is kept; whoever may say the date from which that counts is led there. */
function keepView(visit: HubVisit, { found: { reference, closing } }: CasePage, words: CasePageWords): Html {
  if (closing?.keepUntil) return html`${sayDate(closing.keepUntil, visit.tongue)}`;
  if (!closing?.keptFrom) return html`${words.keptForEver}`;
  const isSaid = saidBases.some((base) => base === closing.keptFrom);
  const canSay = isSaid && officerIn(visit).may.includes('records.review');
  return html`${words.notKnown}${
    canSay && html` <a href="${visit.link(paths.case(reference, 'base-date'))}">${words.sayDate}</a>`
  }`;
}

function relateView(visit: HubVisit, { found: { reference } }: CasePage): Html | undefined {
  if (!officerIn(visit).may.includes('case.act')) return undefined;
  return html`<a href="${visit.link(paths.case(reference, 'relating'))}"
    >${relatingWords[visit.tongue].title}</a
  >`;
}

/** An open case may be the same as another: whoever may merge them is led there. */
function mergeView(visit: HubVisit, { found: { reference, closing } }: CasePage): Html | undefined {
  const { link, tongue } = visit;
  if (closing || !officerIn(visit).may.includes('case.merge')) return undefined;
  return html`<a href="${link(paths.case(reference, 'merging'))}">${mergingWords[tongue].merge}</a>`;
}

function holdView({ link }: HubVisit, { found: { reference } }: CasePage, words: CasePageWords): Html {
  return html`<a href="${link(paths.case(reference, 'hold'))}">${words.placeHold}</a>`;
}

function answersView(visit: HubVisit, { reports, answers }: CasePage, words: CasePageWords): Html {
  const [first] = reports;
  const lines = (first && answers.get(first.id)) ?? [];
  return panel(words.answers, linesView(lines, words, visit.tongue));
}

function linesView(
  lines: ReturnType<CasePage['answers']['get']>,
  words: CasePageWords,
  tongue: Tongue,
): Html {
  if (!lines || lines.length === 0) return html`<p class="soft">${words.noAnswers}</p>`;
  return facts(
    lines.map(({ label, words: said, by }) => [
      label,
      html`${said === undefined ? html`<span class="soft">${words.notAnswered}</span>` : withLines(said)}
      ${by.map((one) => html`<br /><span class="soft">${saidBy(one, words, tongue)}</span>`)}`,
    ]),
  );
}

/** `as given by the vehicle register on Sunday 29 November, 3:22pm`, for as long as the answer is kept. */
function saidBy({ of, name, at, was }: GivenBy, words: CasePageWords, tongue: Tongue): string {
  const who = name
    ? words.givenBy(name[tongue], sayMoment(at, tongue))
    : words.fromAccount(sayMoment(at, tongue));
  const said = was === undefined ? who : words.changed(was, who);
  return of === undefined ? said : `${of}, ${said}`;
}

function withLines(said: string): Html {
  return html`${said.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`))}`;
}

function askersView(visit: HubVisit, { reports, answers }: CasePage, words: CasePageWords): Html {
  const title = reports.length > 1 ? words.askedCount(reports.length) : words.asked;
  const [first, ...others] = reports;
  return panel(
    title,
    html`<div class="stack">
      ${first && askerView(visit, first, words)}
      ${others.map((report) =>
        details({
          summaryText: `${sayReference(report.reference)}, ${sayPast(report.madeAt, visit.now, visit.tongue)}`,
          html: html`${askerView(visit, report, words)}
          ${linesView(answers.get(report.id), words, visit.tongue)}`,
        }),
      )}
    </div>`,
  );
}

function askerView({ now, tongue }: HubVisit, report: Report, words: CasePageWords): Html {
  const way = isWay(report.channel, words) ? words.by[report.channel] : report.channel;
  const reported = html`${sayPast(report.madeAt, now, tongue)}
    <span class="soft">${way}</span>
    ${report.how === 'withdrew' && html`<span class="tag done">${words.withdrawn}</span>`}`;
  const [asker] = report.participants;
  if (!asker)
    return html`<p>${words.anonymous}</p>
      ${facts([[words.report, reported]])}`;
  const { name, email, telephone, identified } = asker;
  return facts([
    [words.name, name && html`${name} <span class="soft">${words.asGiven[identified]}</span>`],
    [words.email, email && html`<a href="mailto:${email}">${mailboxView(email)}</a>`],
    [
      words.telephone,
      telephone && html`<a href="tel:${telephone.replaceAll(/[^+\d]/g, '')}">${telephone}</a>`,
    ],
    [words.language, words.languages[report.tongue]],
    [words.report, reported],
  ]);
}

/** A long address breaks before its @, if it must. */
function mailboxView(email: string): Html {
  const at = email.lastIndexOf('@');
  return html`${email.slice(0, at)}<wbr />${email.slice(at)}`;
}

function isWay(channel: string, { by }: CasePageWords): channel is keyof CasePageWords['by'] {
  return Object.hasOwn(by, channel);
}
