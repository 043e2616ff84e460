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
  };
  'identity.officer_closing': {
    authority_id: Generated<AuthorityId>;
    officer_id: Uuid;
    closed_at: Temporal.Instant;
  };
  'identity.officer_grant': {
    authority_id: Generated<AuthorityId>;
    officer_id: Uuid;
    granted: string;
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
