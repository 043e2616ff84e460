import { linkedCases, takeOut, unrelateCases } from '#capabilities/cases';
import { caseReference, sayReference } from '#language';
import { html } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { caseFor } from '../cases/case-for.ts';
import { caseFormView } from '../cases/case-form.view.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { relatingWords } from './relating.words.ts';

/** Takes a link with another case away. */
export default page({
  at: '/cases/:reference/relating/:other/removal',
  access: 'case.act',
  params: z.object({ reference: caseReference, other: caseReference }),
  words: relatingWords,
  find: async (visit) => {
    const { tx, params } = visit;
    const seen = await caseFor(visit, params.reference);
    if (!seen || seen instanceof Elsewhere) return seen;
    const linked = await linkedCases(tx, sightFor(officerIn(visit)), seen.found.id);
    const link = linked.find(({ reference }) => reference === params.other);
    return link && { ...seen, link };
  },
  looks: ({ found, link }) => [found.id, link.id],
  show: (visit) => {
    const { subject, words } = visit;
    const { reference, as } = subject.link;
    const fields = html`<p>${words.removes[as](sayReference(reference))}</p>`;
    return caseFormView(visit, subject, { title: words.removal, button: words.remove, fields });
  },
  act: async ({ tx, act, subject: { found, link } }) => {
    if (link.as === 'related') await unrelateCases(tx, { case: found.id, other: link.id }, act);
    else if (link.as === 'parent') await takeOut(tx, { case: found.id, parent: link.id }, act);
    else await takeOut(tx, { case: link.id, parent: found.id }, act);
    return { to: paths.case(found.reference) };
  },
});
