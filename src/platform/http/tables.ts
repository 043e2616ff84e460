// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId, Uuid } from '#language';
import type { ColumnType, Generated } from '#platform/database';

export type PlatformTables = {
  'platform.arrangement': {
    authority_id: Generated<AuthorityId>;
    revision: Generated<Uuid>;
  };
  'platform.attempt': {
    authority_id: Generated<AuthorityId>;
    bucket: string;
    window_at: Temporal.Instant;
    count: number;
  };
  'platform.authority': {
    id: number;
    slug: string;
    name: string;
    created_at: Generated<Temporal.Instant>;
  };
  'platform.idempotency': {
    authority_id: Generated<AuthorityId>;
    principal: string;
    route: string;
    key: string;
    sent: Buffer;
    status: number | null;
    location: string | null;
    body: ColumnType<unknown, string | null | undefined, string | null>;
    claimed_at: Temporal.Instant;
  };
  'platform.known_key': {
    authority_id: Generated<AuthorityId>;
    version: string;
    fingerprint: string;
    first_seen_at: Temporal.Instant;
    retired_at: Temporal.Instant | null;
  };
  'platform.maintenance': {
    authority_id: Generated<AuthorityId>;
    manner: 'closed' | 'read-only';
    closes_at: Temporal.Instant;
    opens_at: Temporal.Instant | null;
    words_en: string | null;
    words_cy: string | null;
    set_at: Temporal.Instant;
  };
  'platform.migration': {
    name: string;
    digest: string;
    applied_at: Generated<Temporal.Instant>;
    contracts: Generated<boolean>;
  };
  'platform.session': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    token_digest: Buffer;
    portal: string;
    principal_kind: 'officer' | 'resident' | null;
    principal_id: Uuid | null;
    started_at: Temporal.Instant;
    seen_at: Temporal.Instant;
    signed_in_at: Temporal.Instant | null;
    ends_at: Temporal.Instant;
  };
};
