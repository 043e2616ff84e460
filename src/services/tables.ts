// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId, CaseReference, Uuid } from '#language';
import type { Generated } from '#platform/database';

export type ServicesTables = {
  'services.bulk_action': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    officer_id: Uuid;
    deed: unknown;
    total: number;
    begun_at: Temporal.Instant;
    tried_at: Temporal.Instant | null;
    approved_at: Temporal.Instant | null;
    ended_at: Temporal.Instant | null;
    how: 'complete' | 'cancelled' | 'failed' | null;
  };
  'services.bulk_case': {
    authority_id: Generated<AuthorityId>;
    bulk_id: Uuid;
    place: number;
    reference: CaseReference;
    revision: number;
    tried: string | null;
    tried_facts: Generated<unknown>;
    done: string | null;
    done_facts: Generated<unknown>;
  };
  'services.calendar': {
    authority_id: Generated<AuthorityId>;
    calendar: string;
    division: string;
    weekdays: number[];
    opens: Temporal.PlainTime;
    closes: Temporal.PlainTime;
  };
  'services.client_request': {
    authority_id: Generated<AuthorityId>;
    request_id: Uuid;
    client_id: Uuid;
    way: 'website' | 'chat' | 'telephone' | 'device' | 'other';
    asks_for: 'resident' | 'organisation' | 'itself';
    made_at: Temporal.Instant;
  };
  'services.conversation': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    client_id: Uuid;
    draft_id: Uuid;
    service: string;
    tongue: 'en' | 'cy';
    way: 'website' | 'chat' | 'telephone' | 'device' | 'other';
    asks_for: 'resident' | 'organisation' | 'itself';
    whole: Generated<string[]>;
    request_id: Uuid | null;
    expires_at: Temporal.Instant;
    discarded_at: Temporal.Instant | null;
  };
  'services.extension': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    number: number;
    digest: string;
    content: unknown;
    extended_at: Temporal.Instant;
  };
  'services.offer': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    offered_at: Temporal.Instant;
    imported_at: Temporal.Instant | null;
  };
  'services.pack': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    digest: string;
    content: unknown;
    published_at: Temporal.Instant;
  };
  'services.proposal': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    service: string;
    based_on: number | null;
    digest: string;
    content: unknown;
    why: string;
    proposer_kind: 'officer' | 'system';
    proposer: string;
    proposed_at: Temporal.Instant;
  };
  'services.proposal_ending': {
    authority_id: Generated<AuthorityId>;
    proposal_id: Uuid;
    proposer: string;
    how: 'published' | 'withdrawn';
    version: number | null;
    ender: string;
    ended_at: Temporal.Instant;
  };
  'services.rehearsal': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    proposal_id: Uuid;
    service: string;
    against: number;
    from_at: Temporal.Instant;
    until_at: Temporal.Instant;
    total: number;
    done: Generated<number>;
    cursor: Uuid | null;
    result: unknown;
    begun_at: Temporal.Instant;
    beginner: string;
    seen_at: Temporal.Instant;
    ended_at: Temporal.Instant | null;
    how: 'complete' | 'cancelled' | 'failed' | null;
  };
  'services.role_change': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    role: string;
    based_on: Uuid | null;
    sees: 'teams' | 'council' | null;
    may: string[] | null;
    why: string;
    proposer: Uuid;
    proposed_at: Temporal.Instant;
  };
  'services.role_change_ending': {
    authority_id: Generated<AuthorityId>;
    change_id: Uuid;
    role: string;
    based_on: Uuid | null;
    proposer: Uuid;
    how: 'approved' | 'withdrawn';
    ender: Uuid;
    ended_at: Temporal.Instant;
  };
  'services.saved_view': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    queue: string;
    officer_id: Uuid;
    name: string;
    filter: unknown;
    shared: boolean;
    saved_at: Temporal.Instant;
  };
  'services.validity': {
    authority_id: Generated<AuthorityId>;
    service: string;
    from_at: Temporal.Instant;
    version: number | null;
    imported: Generated<boolean>;
    decided_at: Temporal.Instant;
  };
  'services.walk': {
    authority_id: Generated<AuthorityId>;
    walker: Uuid;
    way: 'resident' | 'adviser';
    proposal_id: Uuid;
    came_to: unknown;
    begun_at: Temporal.Instant;
    expires_at: Temporal.Instant;
  };
};
