// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId, Uuid } from '#language';
import type { ColumnType, Generated } from '#platform/database';

export type FormsTables = {
  'forms.draft': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    holder_kind: 'session' | 'resident' | 'officer' | 'contact' | 'link' | 'conversation';
    holder_id: Uuid;
    service: string;
    version: number;
    answers: ColumnType<unknown, string | undefined, string>;
    started_at: Temporal.Instant;
    updated_at: Temporal.Instant;
    expires_at: Temporal.Instant;
    typed: ColumnType<unknown, string | null | undefined, string | null>;
    filled: ColumnType<unknown, string | null | undefined, string | null>;
  };
  'forms.looked_up': {
    authority_id: Generated<AuthorityId>;
    question: Buffer;
    asked_at: Temporal.Instant;
    said: ColumnType<unknown, string, string>;
    kept_until: Temporal.Instant;
  };
  'forms.lookup_try': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    source: string;
    tried_at: Temporal.Instant;
    outcome:
      | 'found'
      | 'none'
      | 'throttled'
      | 'key-refused'
      | 'slow'
      | 'too-big'
      | 'not-json'
      | 'unfit'
      | 'redirected'
      | 'inside'
      | 'failed';
    milliseconds: number;
  };
  'forms.reminder': {
    authority_id: Generated<AuthorityId>;
    draft_id: Uuid;
    expires_at: Temporal.Instant;
    reminded_at: Temporal.Instant;
  };
  'forms.return_link': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    draft_id: Uuid;
    digest: Buffer;
    email: string | null;
    code: string | null;
    tongue: 'en' | 'cy';
    made_at: Temporal.Instant;
    expires_at: Temporal.Instant;
  };
  'forms.return_use': {
    authority_id: Generated<AuthorityId>;
    link_id: Uuid;
    used_at: Temporal.Instant;
  };
  'forms.submission': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    service: string;
    version: number;
    draft_id: Uuid | null;
    answers: ColumnType<unknown, string, string>;
    submitted_at: Temporal.Instant;
    filled: ColumnType<unknown, string | null | undefined, string | null>;
  };
  'forms.version': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    id: Uuid;
    definition: ColumnType<unknown, string, string>;
    words: ColumnType<unknown, string, string>;
    digest: Buffer;
    published_at: Temporal.Instant;
  };
};
