// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId, Uuid } from '#language';
import type { Generated } from '#platform/database';

export type NotificationsTables = {
  'notifications.attempt': {
    authority_id: Generated<AuthorityId>;
    message_id: Uuid;
    number: number;
    begun_at: Temporal.Instant;
    ended_at: Temporal.Instant | null;
    failure: string | null;
  };
  'notifications.batch': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    letters: number;
    maker_id: Uuid;
    made_at: Temporal.Instant;
  };
  'notifications.batch_ending': {
    authority_id: Generated<AuthorityId>;
    batch_id: Uuid;
    how: 'handed-over' | 'taken-apart';
    ender_id: Uuid;
    ended_at: Temporal.Instant;
  };
  'notifications.batch_letter': {
    authority_id: Generated<AuthorityId>;
    batch_id: Uuid;
    number: number;
    message_id: Uuid;
  };
  'notifications.ending': {
    authority_id: Generated<AuthorityId>;
    message_id: Uuid;
    how: 'sent' | 'delivered' | 'refused' | 'bounced' | 'failed';
    reason: string | null;
    ended_at: Temporal.Instant;
  };
  'notifications.message': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    key: string;
    channel: 'email' | 'text' | 'letter';
    recipient: string;
    tongue: 'en' | 'cy';
    subject: string;
    body: string;
    case_id: Uuid | null;
    service: string | null;
    queued_at: Temporal.Instant;
    instead_of: Uuid | null;
  };
  'notifications.other_way': {
    authority_id: Generated<AuthorityId>;
    message_id: Uuid;
    turn: number;
    channel: 'email' | 'text' | 'letter';
    recipient: string;
    subject: string;
    body: string;
  };
  'notifications.tray': {
    authority_id: Generated<AuthorityId>;
    message_id: Uuid;
    laid_at: Temporal.Instant;
  };
};
