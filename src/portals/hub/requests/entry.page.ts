import { keepAnswers, startDraft } from '#capabilities/forms';
import { drawReference, slug, tongue } from '#language';
import { systemChance } from '#platform/chance';
import { shownAgain } from '#platform/http';
import { submitRequest } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { entryView } from './entry.view.ts';
import { entryWords } from './entry.words.ts';
import { readEntry } from './read-entry.ts';
import type { Entry } from './read-entry.ts';
import { isOffered } from './is-offered.ts';

/** A request for somebody who called: the service's own form, all on one page. */
export default page({
  at: '/requests/new/:service',
  access: 'request.enter',
  params: z.object({ service: slug }),
  words: entryWords,
  find: async (visit) => {
    const { service } = visit.params;
    if (!(await isOffered(visit.tx, service))) return undefined;
    return { ...(await readEntry(visit, service)), rail: await railOf(visit) };
  },
  looks: () => [],
  form: (subject) => formFor(subject),
  show: (visit) => entryView(visit, visit.subject, visit.words),
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    const { service, version } = subject.form;
    const byTelephone = { ...act, channel: 'telephone' } as const;
    const holder = { kind: 'officer', id: officerIn(visit).id } as const;
    const draft = await startDraft(tx, { service, version, holder }, byTelephone);
    for (const { page: asked, answers } of subject.read)
      await keepAnswers(tx, { draft: draft.id, page: asked, answers }, byTelephone);
    const { reference } = await submitRequest(
      tx,
      {
        draft: draft.id,
        tongue: form.tellIn,
        reference: drawReference(systemChance.draw),
        join: form.sameAs,
        onBehalf: { identified: 'as-given' },
      },
      byTelephone,
    );
    return { to: paths.confirmation(reference) };
  },
});

/**
 * What was read page by page, and the adviser's own questions, whose capitals no question of a form has. What may be known
 * is shown before anything is saved; that it was not decided is a mistake only once it was shown.
 */
function formFor(entry: Entry) {
  return own.transform((sent, context) => {
    const issue = (field: string, message: string) =>
      context.issues.push({ code: 'custom', message, path: [field], input: undefined });
    for (const { field, words } of entry.mistakes) issue(field, words);
    const decided = decisionIn(entry, sent);
    const isNews = decided === 'not shown yet' && entry.mistakes.length === 0;
    if (entry.isAgain || isNews) issue('', shownAgain);
    if (decided === 'open') issue('sameAs', 'missing');
    return { tellIn: sent.tellIn, sameAs: joinedIn(entry, sent) };
  });
}

const own = z.object({
  tellIn: tongue.catch('en'),
  sameAs: z.string().optional(),
  knownShown: z.string().optional(),
});
type Own = z.output<typeof own>;

/** Whether the adviser has said if it is one of the known cases. */
function decisionIn(entry: Entry, sent: Own): 'made' | 'not shown yet' | 'open' {
  if (entry.similar.length === 0 || sent.sameAs === 'another' || joinedIn(entry, sent)) return 'made';
  return sent.sameAs === undefined && sent.knownShown === undefined ? 'not shown yet' : 'open';
}

function joinedIn({ similar }: Entry, { sameAs }: Own) {
  return similar.find(({ reference }) => reference === sameAs)?.reference;
}
