import { reportsOn } from '#capabilities/cases';
import { filesOf, hidePicture, showPicture } from '#capabilities/documents';
import type { KeptFile } from '#capabilities/documents';
import { uuid } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { Elsewhere } from '#platform/http';
import type { Entry } from '#platform/http';
import { filesView } from '#portals/shell';
import { z } from 'zod';
import { caseFormView, overtakenView } from '../cases/case-form.view.ts';
import { caseFor, caseParams } from '../cases/case-for.ts';
import type { SeenCase } from '../cases/case-for.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { isForTheMap } from './is-for-the-map.ts';
import { showingWords } from './showing.words.ts';

type Seen = SeenCase & { readonly file: KeptFile };

/** Whether everybody sees a photograph beside its report. An officer looks at it here first: nothing else knows a face from a wall. */
export default page({
  at: '/cases/:reference/files/:file/showing',
  access: 'photograph.show',
  params: z.object({ ...caseParams.shape, file: uuid }),
  words: showingWords,
  find: async (visit) => {
    const { tx, params } = visit;
    const seen = await caseFor(visit, params.reference);
    if (!seen || seen instanceof Elsewhere) return seen;
    if (!(await isForTheMap(tx, seen.found))) return undefined;
    const ids = (await reportsOn(tx, { case: seen.found.id })).map(({ id }) => id);
    const file = (await filesOf(tx, { kind: 'request', ids })).find(({ id }) => id === params.file);
    if (!file?.isPicture || file.state !== 'clean') return undefined;
    return { ...seen, file, ids };
  },
  looks: ({ found, file }) => [found.id, file.id],
  form: () => z.object({ to: z.enum(['everybody', 'officers'], { error: 'missing' }) }),
  show: (visit) => showingView(visit, visit.subject),
  act: async ({ tx, act, subject: { found, file, ids }, form: { to } }) => {
    if (to === 'everybody') await showPicture(tx, { requests: ids, file: file.id }, act);
    else await hidePicture(tx, { file: file.id }, act);
    return { to: paths.case(found.reference) };
  },
});

function showingView(visit: HubVisit & Entry, seen: Seen): Html {
  const { found, file } = seen;
  const words = showingWords[visit.tongue][file.isShown ? 'hiding' : 'showing'];
  if (found.closing) return overtakenView(visit, seen, { title: words.title });
  const href = (id: KeptFile['id'], part: string) => visit.link(paths.caseFile(found.reference, id, part));
  const fields = html`<div class="looked-at">${filesView([file], { tongue: visit.tongue, href })}</div>
    ${words.lead.map((line) => html`<p>${line}</p>`)}
    <input type="hidden" name="to" value="${file.isShown ? 'officers' : 'everybody'}" />`;
  return caseFormView(visit, seen, { title: words.title, button: words.button, fields });
}
