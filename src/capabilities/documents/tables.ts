// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId, Uuid } from '#language';
import type { Generated } from '#platform/database';

export type DocumentsTables = {
  'documents.content': {
    authority_id: Generated<AuthorityId>;
    file_id: Uuid;
    part: 'original' | 'whole' | 'preview';
    key: string;
    kind: 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf' | 'docx' | 'odt';
    bytes: number;
    digest: string;
    width: number | null;
    height: number | null;
  };
  'documents.erasure': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    key: string;
    wanted_at: Temporal.Instant;
  };
  'documents.file': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    holder_kind: 'draft' | 'request' | 'case' | 'client';
    holder_id: Uuid;
    question: string;
    name: string;
    kind: 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf' | 'docx' | 'odt';
    bytes: number;
    digest: string;
    easting: number | null;
    northing: number | null;
    added_at: Temporal.Instant;
    title: string | null;
  };
  'documents.hold': {
    authority_id: Generated<AuthorityId>;
    file_id: Uuid;
    since: Temporal.Instant;
  };
  'documents.showing': {
    authority_id: Generated<AuthorityId>;
    file_id: Uuid;
    since: Temporal.Instant;
  };
  'documents.verdict': {
    authority_id: Generated<AuthorityId>;
    file_id: Uuid;
    verdict: 'clean' | 'infected' | 'damaged';
    signature: string | null;
    given_at: Temporal.Instant;
  };
};
