import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import type { Form, KeptAnswers } from '../form.ts';
import { formColumns, formFrom } from '../form-of.ts';
import { journey } from '../journey.ts';
import type { Journey } from '../journey.ts';
import type { FormsTables } from '../tables.ts';

/** To whom a draft belongs: a browser's session, an account, an officer, or a contact that an officer has open. */
export type Holder = { readonly kind: 'session' | 'resident' | 'officer' | 'contact'; readonly id: Uuid };

/** A form that somebody is filling in. Its journey is worked out from the answers each time that it is read. */
export type Draft = {
  readonly id: Uuid;
  readonly form: Form;
  readonly answers: KeptAnswers;
  readonly journey: Journey;
  readonly startedAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

const lifetime = Temporal.Duration.from({ hours: 28 * 24 });

/** Four weeks after it was last touched, as living practice has it (the Defra engine). */
export function expiryOf(touchedAt: Temporal.Instant): Temporal.Instant {
  return touchedAt.add(lifetime);
}

/** Drafts with the form on which each is pinned. */
export function selectDraft(tx: Tx) {
  return tables<FormsTables>(tx)
    .selectFrom('forms.draft as d')
    .innerJoin('forms.version as v', (join) =>
      join
        .onRef('v.authority_id', '=', 'd.authority_id')
        .onRef('v.service', '=', 'd.service')
        .onRef('v.version', '=', 'd.version'),
    )
    .select(['d.id', 'd.answers', 'd.started_at', 'd.updated_at', 'd.expires_at'])
    .select(formColumns)
    .where('d.authority_id', '=', tx.authority);
}

type DraftRow = Awaited<ReturnType<ReturnType<typeof selectDraft>['executeTakeFirstOrThrow']>>;

export function readDraft(row: DraftRow): Draft {
  const form = formFrom(row);
  const answers = keptAnswers.parse(row.answers);
  return {
    id: row.id,
    form,
    answers,
    journey: journey(form.definition, answers),
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    expiresAt: row.expires_at,
  };
}

export const keptAnswers = z.record(z.string(), z.unknown());
