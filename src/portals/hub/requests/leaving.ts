import { discardDraft, keepAnswers, keepTyped, moveDraft } from '#capabilities/forms';
import type { Draft } from '#capabilities/forms';
import { emailAddress } from '#language';
import type { EmailAddress } from '#language';
import { laterButton } from '#portals/shell';
import { sendReturnLink } from '#services';
import { z } from 'zod';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { begunHere, takeUpDraft, wholeForm } from './begun.ts';
import type { Entry } from './read-entry.ts';

/** What may become of a request that is not finished: it waits, it begins anew, or the caller finishes it. */
export type Leaving =
  | { readonly how: 'wait' }
  | { readonly how: 'anew' }
  | { readonly how: 'caller'; readonly finishEmail: EmailAddress };

/** Nothing when the request is to be saved. A script says `yes` when somebody pauses. */
export function leavingFor({ entered }: Pick<HubVisit, 'entered'>): z.ZodType<Leaving> | undefined {
  const how = Object.hasOwn(entered, laterButton) ? entered[laterButton] : undefined;
  if (how === undefined) return undefined;
  if (how === 'anew') return z.unknown().transform((): Leaving => ({ how: 'anew' }));
  if (how === 'caller')
    return z.object({ finishEmail: emailAddress }).transform((sent): Leaving => ({ how: 'caller', ...sent }));
  return z.unknown().transform((): Leaving => ({ how: 'wait' }));
}

/** Keeps what was filled in, or hands it to the caller, or throws it away. Gives the path to go on to. */
export async function leave(visit: HubVisit, entry: Entry, leaving: Leaving): Promise<string> {
  const { tx, act } = visit;
  const { service, version } = entry.form;
  if (leaving.how === 'anew') {
    const begun = await begunHere(visit, service);
    if (begun) await discardDraft(tx, { draft: begun.id }, act);
    return paths.entry(service);
  }
  const { id: draft } = await keepEntry(visit, entry, { service, version });
  if (leaving.how === 'wait') return paths.entry(service);
  const to = { email: leaving.finishEmail, tongue: visit.tongue };
  const { world } = visit;
  const askedBy = [`by ${officerIn(visit).id}`];
  const link = await sendReturnLink(
    tx,
    { draft, to, why: 'begun-for-them', wayBack: world.wayBack, askedBy },
    act,
  );
  await moveDraft(tx, { draft, to: { kind: 'link', id: link.id } }, act);
  return paths.sentToCaller(service);
}

/** Whole pages as answers, as far as they lead; and everything as it stands, for the page to show again. */
export async function keepEntry(
  visit: HubVisit,
  { read, typed }: Entry,
  version: { readonly service: string; readonly version: number },
): Promise<Draft> {
  const { tx, act } = visit;
  let draft = await takeUpDraft(visit, version, act);
  for (const { page, answers, filled } of read) {
    if (draft.journey.next && !draft.journey.pages.some(({ page: known }) => known.page === page)) break;
    draft = await keepAnswers(tx, { draft: draft.id, page, answers, filled }, act);
  }
  await keepTyped(tx, { draft: draft.id, page: wholeForm, typed: typed ?? {} }, act);
  return draft;
}
