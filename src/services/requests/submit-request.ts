import { isDeepStrictEqual } from 'node:util';
import { londonDay } from '#language';
import type { Act, CaseReference, Tongue, Uuid } from '#language';
import { openRequest } from '#capabilities/cases';
import type { NewCase, Opened } from '#capabilities/cases';
import { submitDraft } from '#capabilities/forms';
import type { Submission } from '#capabilities/forms';
import { together } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { handOverFiles } from '../documents/hand-over-files.ts';
import { reckonFee } from '../fees/reckon-fee.ts';
import { packOf } from '../publishing/published-services.ts';
import { caseToOpen } from './case-to-open.ts';
import { participantsOf } from './participants-of.ts';
import type { OnBehalf } from './participants-of.ts';
import { placeOfAnswers } from './place-of-answers.ts';
import { casesAlike } from './similar-cases.ts';

/** A draft that is sent. */
export type Submitting = {
  readonly draft: Uuid;
  /** The draft as this transaction read it: its place is looked up while it is taken. */
  readonly seen?: Pick<Submission, 'form' | 'answers'> | undefined;
  /** The language of the person who asks: they are told in it. */
  readonly tongue: Tongue;
  /** Drawn before the transaction is tried; when the draft was sent before, the earlier one counts. */
  readonly reference: CaseReference;
  /** The known case that it is the same as, one of `casesAlike`. */
  readonly join?: CaseReference | undefined;
  /** When an officer enters it for somebody. */
  readonly onBehalf?: OnBehalf | undefined;
};

export type Submitted = Opened & { readonly service: string; readonly version: number };

/**
 * Sends a draft and opens its case, or joins the case named, in one transaction: submission, place, due time, request, case
 * and their events. Twice is once. Refused as `submitDraft` and `openRequest` refuse, and when a sign-in is needed.
 */
export async function submitRequest(tx: Tx, submitting: Submitting, act: Act): Promise<Submitted> {
  const { submission, isNew, place } = await takeDraft(tx, submitting, act);
  const { service, version } = submission.form;
  const pack = await packOf(tx, service, version);
  if (pack.definition.who === 'signed-in' && act.by.kind === 'anonymous')
    throw new Refusal('service.needs-sign-in');
  const { reference, tongue, join, onBehalf } = submitting;
  const participants = participantsOf(submission, act, onBehalf);
  const asked = { reference, service, version, submission: submission.id, isNew, tongue, participants };
  const { answers } = submission;
  const fee = reckonFee(pack.definition.fee, answers)?.pence;
  const open = await caseToOpen(tx, { definition: pack.definition, answers, place }, act);
  if (join && isNew && act.by.kind !== 'officer') await requireSimilar(tx, { service, open, join }, act);
  const opened = await openRequest(tx, join ? { ...asked, join } : { ...asked, fee, open }, act);
  if (isNew) await handOverFiles(tx, { draft: submitting.draft, request: opened.request, submission });
  return { ...opened, service, version };
}

/** The submission with its place, which is looked up meanwhile where the draft has been read already. */
async function takeDraft(tx: Tx, { draft, seen }: Submitting, act: Act) {
  const day = { on: londonDay(act.at) };
  const [sent, placeSeen] = await together(
    submitDraft(tx, { draft }, act),
    seen && placeOfAnswers(tx, seen, day),
  );
  const isAsSeen = isDeepStrictEqual(seen?.answers, sent.submission.answers);
  const place = isAsSeen && placeSeen ? placeSeen : await placeOfAnswers(tx, sent.submission, day);
  return { ...sent, place };
}

type Joining = { readonly service: string; readonly open: NewCase; readonly join: CaseReference };

/** A resident joins what they were shown, and nothing else whose reference they may know. */
async function requireSimilar(tx: Tx, { service, open, join }: Joining, { at }: Act): Promise<void> {
  const { point, asset } = open.place;
  const known = await casesAlike(tx, { service, point, asset }, at);
  if (!known.some(({ reference }) => reference === join)) throw new Refusal('service.not-similar');
}
