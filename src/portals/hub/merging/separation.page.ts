import { caseNamed, mergedUnder } from '#capabilities/cases';
import { sayReference } from '#language';
import { html } from '#platform/html';
import { separateAgain } from '#services';
import { caseParams, caseServing, handling } from '../cases/case-for.ts';
import { caseFormView } from '../cases/case-form.view.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { separationWords } from './separation.words.ts';

/** Undoes a merging; its address has the reference of the case that was merged. */
export default page({
  at: '/cases/:reference/separation',
  access: 'case.merge',
  params: caseParams,
  words: separationWords,
  find: async (visit) => {
    const merged = await mergedUnder(visit.tx, visit.params.reference);
    const seen = merged && (await caseServing(visit, merged.stays.reference));
    return seen && { ...seen, merged };
  },
  looks: ({ found, merged }) => [found.id, merged.id],
  show: (visit) => {
    const { subject, words } = visit;
    const { merged } = subject;
    const fields = html`<p>
        ${words.about(sayReference(merged.reference), sayReference(merged.with.reference))}
      </p>
      <p>${words.follows}</p>`;
    return caseFormView(visit, subject, { title: words.title, button: words.button, fields });
  },
  act: async (visit) => {
    const { tx, act, subject } = visit;
    const { evenIfClosed } = handling(visit, subject.found);
    await separateAgain(tx, { case: subject.merged.id, evenIfClosed }, act);
    // Whoever sees only the one that stayed goes back there.
    const { reference, stays } = subject.merged;
    const seesIt = await caseNamed(tx, sightFor(officerIn(visit)), reference);
    return { to: paths.case(seesIt ? reference : stays.reference) };
  },
});
