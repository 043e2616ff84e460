// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId, CaseReference, Uprn, Uuid } from '#language';
import type { ColumnType, Generated } from '#platform/database';

export type HoldingsTables = {
  'holdings.change': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    holding_id: Uuid;
    what: 'granted' | 'renewed' | 'varied' | 'suspended' | 'resumed' | 'surrendered' | 'revoked';
    term: number;
    from_on: Temporal.PlainDate | null;
    until_on: Temporal.PlainDate | null;
    case_id: Uuid | null;
    why: string | null;
    actor_kind: string;
    actor: string | null;
    changed_at: Temporal.Instant;
  };
  'holdings.holder': {
    authority_id: Generated<AuthorityId>;
    holding_id: Uuid;
    account_id: Uuid | null;
    name: string | null;
    email: string | null;
    email_key: string | null;
    telephone: string | null;
    preferred_way: 'email' | 'text-message' | 'telephone' | 'letter' | null;
    postal_address: string | null;
    tongue: 'en' | 'cy';
  };
  'holdings.holding': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    reference: CaseReference;
    service: string;
    version: number;
    kind: string;
    case_id: Uuid;
    sight: string;
    uprn: Uprn | null;
    place: string | null;
    details: ColumnType<unknown, string, string>;
    conditions: string | null;
    term: Generated<number>;
    from_on: Temporal.PlainDate;
    until_on: Temporal.PlainDate;
    last_on: Temporal.PlainDate;
    ended: 'surrendered' | 'revoked' | null;
    suspended_on: Temporal.PlainDate | null;
    forget_on: Temporal.PlainDate | null;
    revision: Generated<number>;
    granted_at: Temporal.Instant;
    brought_as: string | null;
  };
  'holdings.timer': {
    authority_id: Generated<AuthorityId>;
    holding_id: Uuid;
    term: number;
    timer: string;
    due_on: Temporal.PlainDate;
    state: Generated<'waiting' | 'fired' | 'cancelled' | 'stuck'>;
    tries: Generated<number>;
    next_at: Temporal.Instant | null;
    trouble: string | null;
    case_id: Uuid | null;
    fired_at: Temporal.Instant | null;
  };
};
