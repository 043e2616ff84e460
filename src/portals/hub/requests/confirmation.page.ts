import { reportsOn } from '#capabilities/cases';
import { sayMoment, sayReference } from '#language';
import { html } from '#platform/html';
import { firstWayTo, followsByCode, packOf, sayToPay } from '#services';
import { caseServing, caseParams } from '../cases/case-for.ts';
import { frame } from '../frame/frame.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { confirmationWords } from './confirmation.words.ts';

/** What an adviser reads out before the caller rings off. Stands for as long as the request. */
export default page({
  at: '/requests/:reference',
  access: 'request.enter',
  params: caseParams,
  words: confirmationWords,
  find: async (visit) => {
    const { reference } = visit.params;
    const seen = await caseServing(visit, reference);
    if (!seen) return undefined;
    const reports = await reportsOn(visit.tx, { case: seen.found.id });
    const report = reports.find((one) => one.reference === reference);
    const pack = report && (await packOf(visit.tx, report.service, report.version));
    const fee = pack && sayToPay(pack, report.fee, visit.tongue);
    return report && { ...seen, report, fee };
  },
  looks: ({ found, report }) => [found.id, report.id],
  show: (visit) => {
    const { subject, words, tongue, link } = visit;
    const { found, words: said, report, rail, fee } = subject;
    const code = followsByCode(report.participants) ? visit.world.trackingCode(report.reference) : undefined;
    const toldBy = report.participants.map((person) => firstWayTo(person, visit.world.council)).find(Boolean);
    const status = said.statuses[found.status];
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${said.name}</p>
        </div>
      </div>
      <div class="stack">
        <section class="panel">
          <header><h2>${words.readOut}</h2></header>
          <div class="in">
            <p class="soft">${words.inGroups}</p>
            <ul class="totals">
              <li>
                <span><b>${sayReference(report.reference)}</b></span>
              </li>
              ${
                code &&
                html`<li>
                  <span><b>${sayReference(code)}</b> ${words.code}</span>
                </li>`
              }
            </ul>
            ${code && html`<p>${words.codeUse}</p>`}
          </div>
        </section>
        <section class="panel">
          <header><h2>${words.next}</h2></header>
          <div class="in">
            <p>${status?.next} ${found.dueAt && words.due(sayMoment(found.dueAt, tongue))}</p>
            ${fee && html`<p><b>${fee.says}</b> ${fee.how}</p>`}
            <p class="soft">${toldBy ? words.told[toldBy] : words.notTold}</p>
          </div>
        </section>
        <p class="acts">
          <a class="btn primary" href="${link(paths.case(found.reference))}" data-key="o">${words.open}</a>
          <a class="btn" href="${link(paths.newRequest)}">${words.another}</a>
        </p>
      </div>`;
    return frame(visit, { title: words.title, rail, content });
  },
});
