import { keepAnswers } from '#capabilities/forms';
import type { Answers } from '#capabilities/forms';
import { drawReference, slug, tongue } from '#language';
import type { CaseReference, Tongue } from '#language';
import { systemChance } from '#platform/chance';
import { shownAgain } from '#platform/http';
import { changesFiles, hasUploads } from '#portals/shell';
import { proposeForCaller, submitRequest } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { entryView } from './entry.view.ts';
import { entryWords } from './entry.words.ts';
import { takeUpDraft } from './begun.ts';
import { enterFiles } from './enter-files.ts';
import { leave, leavingFor } from './leaving.ts';
import type { Leaving } from './leaving.ts';
import { readEntry } from './read-entry.ts';
import type { Entry } from './read-entry.ts';
import { isOffered } from './is-offered.ts';

/** A request for somebody who called: the service's own form, all on one page. */
export default page({
  at: '/requests/new/:service',
  access: 'request.enter',
  params: z.object({ service: slug }),
  words: entryWords,
  takesFiles: true,
  find: async (visit) => {
    const { service } = visit.params;
    if (!(await isOffered(visit.tx, service))) return undefined;
    return { ...(await readEntry(visit, service)), rail: await railOf(visit) };
  },
  looks: ({ begun }) => (begun ? [begun.id] : []),
  form: (subject, visit): z.ZodType<Leaving | WithFiles | Saving> =>
    leavingFor(visit) ?? (bringsFiles(visit, subject) ? withFiles : formFor(subject)),
  show: (visit) => entryView(visit, visit.subject, visit.words),
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    if ('brings' in form) return enterFiles(visit, subject);
    if ('how' in form) return { to: await leave(visit, subject, form) };
    const byTelephone = { ...act, channel: 'telephone' } as const;
    const draft = await takeUpDraft(visit, subject.form, byTelephone);
    for (const { page: asked, answers, filled } of subject.read)
      await keepAnswers(tx, { draft: draft.id, page: asked, answers, filled }, byTelephone);
    const { reference, request } = await submitRequest(
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
    await proposeForCaller(tx, { form: subject.form, answers: answersOf(subject), request }, byTelephone);
    return { to: paths.confirmation(reference) };
  },
});

/** All that was answered, page after page. */
function answersOf({ read }: Entry): Answers {
  return Object.fromEntries(read.flatMap(({ answers }) => Object.entries(answers)));
}

type WithFiles = { readonly brings: 'files' };
const withFiles = z.unknown().transform((): WithFiles => ({ brings: 'files' }));

function bringsFiles(visit: HubVisit, { form }: Entry): boolean {
  return changesFiles(visit) && hasUploads(form.definition.pages.flatMap(({ questions }) => questions));
}

type Saving = { readonly tellIn: Tongue; readonly sameAs: CaseReference | undefined };

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
    const isNews = (decided === 'not shown yet' || isUnread(entry, sent)) && entry.mistakes.length === 0;
    if (entry.isAgain || isNews || entry.refused) issue('', shownAgain);
    if (decided === 'open') issue('sameAs', 'missing');
    return { tellIn: sent.tellIn, sameAs: joinedIn(entry, sent) };
  });
}

const own = z.object({
  tellIn: tongue.catch('en'),
  sameAs: z.string().optional(),
  knownShown: z.string().optional(),
  ownerShown: z.string().optional(),
});
type Own = z.output<typeof own>;

/** Whether the adviser has said if it is one of the known cases. */
function decisionIn(entry: Entry, sent: Own): 'made' | 'not shown yet' | 'open' {
  if (entry.similar.length === 0 || sent.sameAs === 'another' || joinedIn(entry, sent)) return 'made';
  return sent.sameAs === undefined && sent.knownShown === undefined ? 'not shown yet' : 'open';
}

/** Whether it has not been said yet whose ground the place is. */
function isUnread({ elsewhere }: Entry, { ownerShown }: Own): boolean {
  return elsewhere !== undefined && ownerShown !== elsewhere.owner.owner;
}

function joinedIn({ similar }: Entry, { sameAs }: Own) {
  return similar.find(({ reference }) => reference === sameAs)?.reference;
}
