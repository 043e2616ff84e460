// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId, Uuid } from '#language';
import type { ColumnType, Generated, GeneratedAlways } from '#platform/database';

export type LedgerTables = {
  'ledger.cursor': {
    authority_id: Generated<AuthorityId>;
    follower: string;
    tx: Generated<string>;
    seq: Generated<number>;
    moved_at: Generated<Temporal.Instant>;
    tries: Generated<number>;
  };
  'ledger.detail': {
    authority_id: Generated<AuthorityId>;
    event_id: Uuid;
    salt: Buffer;
    value: ColumnType<unknown, string, string>;
  };
  'ledger.erasure': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    erased_at: Temporal.Instant;
    events: Uuid[];
    destroyed: ColumnType<unknown, string | null | undefined, string | null>;
  };
  'ledger.erasure_in_journal': {
    authority_id: Generated<AuthorityId>;
    erasure_id: Uuid;
    written_at: Temporal.Instant;
  };
  'ledger.event': {
    authority_id: Generated<AuthorityId>;
    seq: GeneratedAlways<number>;
    at: Generated<Temporal.Instant>;
    tx: Generated<string>;
    id: Uuid;
    type: string;
    subject_kind: string;
    subject_id: Uuid;
    case_id: Uuid | null;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    channel: string;
    request: string;
    data: ColumnType<unknown, string, string>;
    detail_digest: Buffer | null;
  };
  'ledger.look': {
    authority_id: Generated<AuthorityId>;
    seq: GeneratedAlways<number>;
    at: Generated<Temporal.Instant>;
    tx: Generated<string>;
    page: string;
    subjects: Uuid[];
    actor_kind: string;
    actor: string | null;
    channel: string;
    request: string;
  };
  'ledger.seal': {
    authority_id: Generated<AuthorityId>;
    book: 'event' | 'look';
    number: number;
    last_tx: string;
    last_seq: number;
    rows: number;
    digest: Buffer;
    sealed_at: Temporal.Instant;
  };
  'ledger.set_aside': {
    authority_id: Generated<AuthorityId>;
    follower: string;
    event_id: Uuid;
    tx: string;
    seq: number;
    type: string;
    code: string;
    tries: number;
    tried_at: Temporal.Instant;
  };
  'ledger.shared_follower': {
    authority_id: Generated<AuthorityId | null>;
    follower: Generated<string | null>;
    behind: Generated<number | null>;
    behind_since: Generated<Temporal.Instant | null>;
    set_aside: Generated<number | null>;
  };
  'ledger.shared_unsealed': {
    authority_id: Generated<AuthorityId | null>;
    book: Generated<string | null>;
    unsealed_since: Generated<Temporal.Instant | null>;
  };
};
