// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId } from '#language';
import type { Generated } from '#platform/database';

export type ServicesTables = {
  'services.calendar': {
    authority_id: Generated<AuthorityId>;
    calendar: string;
    division: string;
    weekdays: number[];
    opens: Temporal.PlainTime;
    closes: Temporal.PlainTime;
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
  'services.validity': {
    authority_id: Generated<AuthorityId>;
    service: string;
    from_at: Temporal.Instant;
    version: number | null;
    imported: Generated<boolean>;
    decided_at: Temporal.Instant;
  };
};
