// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId, Uuid } from '#language';
import type { ColumnType, Generated } from '#platform/database';

export type ProfilesTables = {
  'profiles.correction': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    account_id: Uuid;
    field: 'name' | 'telephone' | 'address' | 'date-of-birth' | 'preferred-way' | 'language';
    old_value: ColumnType<unknown, string | null | undefined, string | null>;
    new_value: ColumnType<unknown, string, string>;
    request_id: Uuid;
    proposed_at: Temporal.Instant;
    proposed_by: 'resident' | 'officer';
  };
  'profiles.decision': {
    authority_id: Generated<AuthorityId>;
    correction_id: Uuid;
    decision: 'taken' | 'declined';
    decided_at: Temporal.Instant;
    decided_by: string;
  };
  'profiles.detail': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    account_id: Uuid;
    field: 'name' | 'telephone' | 'address' | 'date-of-birth' | 'preferred-way' | 'language';
    value: ColumnType<unknown, string | null | undefined, string | null>;
    said_at: Temporal.Instant;
    correction_id: Uuid | null;
  };
};
