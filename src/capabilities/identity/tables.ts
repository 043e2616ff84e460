// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId, Uuid } from '#language';
import type { Generated } from '#platform/database';

export type IdentityTables = {
  'identity.account': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    email: string;
    email_key: string;
    tongue: 'en' | 'cy';
    opened_at: Temporal.Instant;
    verified_at: Temporal.Instant;
  };
  'identity.alarm': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    officer_id: Uuid;
    raised_at: Temporal.Instant;
  };
  'identity.alarm_acknowledgement': {
    authority_id: Generated<AuthorityId>;
    alarm_id: Uuid;
    officer_id: Uuid;
    acknowledged_at: Temporal.Instant;
  };
  'identity.client': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    name: string;
    digest: Buffer;
    may: string[];
    per_minute: number;
    added_at: Temporal.Instant;
    last_day_on: Temporal.PlainDate | null;
    answers: Generated<string[]>;
  };
  'identity.client_key': {
    authority_id: Generated<AuthorityId>;
    client_id: Uuid;
    officer_id: Uuid;
    sealed: Buffer;
    expires_at: Temporal.Instant;
  };
  'identity.client_revocation': {
    authority_id: Generated<AuthorityId>;
    client_id: Uuid;
    revoked_at: Temporal.Instant;
  };
  'identity.client_use': {
    authority_id: Generated<AuthorityId>;
    client_id: Uuid;
    used_on: Temporal.PlainDate;
  };
  'identity.code': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    session_id: Uuid;
    email: string;
    digest: Buffer;
    tongue: 'en' | 'cy';
    next_path: string;
    tries: Generated<number>;
    asked_at: Temporal.Instant;
    expires_at: Temporal.Instant;
  };
  'identity.code_use': {
    authority_id: Generated<AuthorityId>;
    code_id: Uuid;
    account_id: Uuid;
    used_at: Temporal.Instant;
  };
  'identity.emergency_code': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    officer_id: Uuid;
    digest: Buffer;
    made_at: Temporal.Instant;
    expires_at: Temporal.Instant;
  };
  'identity.emergency_stay': {
    authority_id: Generated<AuthorityId>;
    officer_id: Uuid;
    ends_at: Temporal.Instant;
  };
  'identity.emergency_use': {
    authority_id: Generated<AuthorityId>;
    code_id: Uuid;
    used_at: Temporal.Instant;
  };
  'identity.half_sign_in': {
    authority_id: Generated<AuthorityId>;
    session_id: Uuid;
    officer_id: Uuid;
    emergency_code_id: Uuid | null;
    next_path: string;
    offer: Buffer | null;
    proved_step: number | null;
    begun_at: Temporal.Instant;
    expires_at: Temporal.Instant;
  };
  'identity.invitation': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    digest: Buffer;
    email: string;
    email_key: string;
    granted: string;
    made_at: Temporal.Instant;
    expires_at: Temporal.Instant;
  };
  'identity.invitation_errand': {
    authority_id: Generated<AuthorityId>;
    session_id: Uuid;
    invitation_id: Uuid;
  };
  'identity.invitation_use': {
    authority_id: Generated<AuthorityId>;
    invitation_id: Uuid;
    officer_id: Uuid;
    used_at: Temporal.Instant;
  };
  'identity.officer': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    tenant: string;
    subject: string;
    name: string;
    email: string | null;
    revision: Generated<number>;
    added_at: Temporal.Instant;
    signed_in_at: Temporal.Instant | null;
    reopened_at: Temporal.Instant | null;
  };
  'identity.officer_closing': {
    authority_id: Generated<AuthorityId>;
    officer_id: Uuid;
    closed_at: Temporal.Instant;
    why: Generated<'left' | 'dormant'>;
  };
  'identity.officer_grant': {
    authority_id: Generated<AuthorityId>;
    officer_id: Uuid;
    granted: string;
    given_by: Generated<'directory' | 'moothall'>;
  };
  'identity.recovery_code': {
    authority_id: Generated<AuthorityId>;
    officer_id: Uuid;
    digest: Buffer;
  };
  'identity.second_factor': {
    authority_id: Generated<AuthorityId>;
    officer_id: Uuid;
    secret: Buffer;
    step: number;
    enrolled_at: Temporal.Instant;
  };
  'identity.sign_in': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    session_id: Uuid;
    state: string;
    nonce: string;
    verifier: string;
    next_path: string;
    begun_at: Temporal.Instant;
    expires_at: Temporal.Instant;
  };
};
