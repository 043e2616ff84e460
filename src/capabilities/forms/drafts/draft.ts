import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import type { Form, KeptAnswers } from '../form.ts';
import { formOf } from '../form-of.ts';
import { journey } from '../journey.ts';
import type { Journey } from '../journey.ts';
import type { Given } from '../kinds/kind.ts';
import { filledAnswers } from '../lookups/filled.ts';
import type { Fillings } from '../lookups/filled.ts';
import type { FormsTables } from '../tables.ts';

/**
 * To whom a draft belongs: a browser's session, an account, an officer, a contact that an officer has open, a link on its way, or a
 * conversation that another system has with somebody.
 */
export type Holder = {
  readonly kind: 'session' | 'resident' | 'officer' | 'contact' | 'link' | 'conversation';
  readonly id: Uuid;
};

/** A form that somebody is filling in. Its journey is worked out from the answers each time that it is read. */
export type Draft = {
  readonly id: Uuid;
  readonly form: Form;
  readonly answers: KeptAnswers;
  readonly journey: Journey;
  /** What was filled in for them, by whom: the answer may be another. */
  readonly filled: Fillings;
  /** What was typed on one page and not sent yet. */
  readonly typed: { readonly page: string; readonly typed: Given } | undefined;
  readonly startedAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

const lifetime = Temporal.Duration.from({ hours: 28 * 24 });

/** Four weeks after it was last touched, as living practice has it (the Defra engine). */
export function expiryOf(touchedAt: Temporal.Instant): Temporal.Instant {
  return touchedAt.add(lifetime);
}

export function selectDraft(tx: Tx) {
  return tables<FormsTables>(tx)
    .selectFrom('forms.draft')
    .select(draftColumns)
    .where('authority_id', '=', tx.authority);
}

export const draftColumns = [
  'id',
  'service',
  'version',
  'answers',
  'typed',
  'filled',
  'started_at',
  'updated_at',
  'expires_at',
] as const;

type DraftRow = Awaited<ReturnType<ReturnType<typeof selectDraft>['executeTakeFirstOrThrow']>>;

/** A draft with the form on which it is pinned. */
export async function readDraft(tx: Tx, row: DraftRow): Promise<Draft> {
  const form = await formOf(tx, row);
  const answers = keptAnswers.parse(row.answers);
  return {
    id: row.id,
    form,
    answers,
    journey: journey(form.definition, answers),
    filled: filledAnswers.parse(row.filled ?? {}),
    typed: typedPage.parse(row.typed) ?? undefined,
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    expiresAt: row.expires_at,
  };
}

export const keptAnswers = z.record(z.string(), z.unknown());

const typedPage = z
  .object({ page: z.string(), typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])) })
  .nullable();
