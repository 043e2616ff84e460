import { tombstoneOf } from '#capabilities/cases';
import { sayDate, sayMoment, sayReference } from '#language';
import { html } from '#platform/html';
import { caseWords } from '#services';
import { facts, panel } from '../cases/panel.ts';
import { caseParams } from '../cases/case-for.ts';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { tombstoneWords } from './tombstone.words.ts';

/** A case that was destroyed: that there was one, and why there is none. */
export default page({
  at: '/cases/:reference/tombstone',
  access: 'case.read',
  params: caseParams,
  words: tombstoneWords,
  find: async (visit) => {
    const { tx, tongue, params } = visit;
    const tombstone = await tombstoneOf(tx, params.reference);
    if (!tombstone) return undefined;
    const said = await caseWords(tx, tombstone, tongue);
    return { tombstone, said, rail: await railOf(visit) };
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words, tongue } = visit;
    const { tombstone, said, rail } = subject;
    const { reference, outcome, openedAt, closedAt, keepUntil, destroyedAt } = tombstone;
    const content = html`<div class="head">
        <div>
          <p class="soft"><span class="ref">${sayReference(reference)}</span></p>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      ${panel(
        words.was,
        facts([
          [words.service, said.name],
          [words.opened, sayMoment(openedAt, tongue)],
          [words.closed, sayMoment(closedAt, tongue)],
          [words.outcome, said.outcomes[outcome]?.label ?? outcome],
          [words.keptUntil, sayDate(keepUntil, tongue)],
          [words.destroyed, sayMoment(destroyedAt, tongue)],
        ]),
      )}`;
    return frame(visit, { title: `${words.title}, ${sayReference(reference)}`, rail, content });
  },
});
