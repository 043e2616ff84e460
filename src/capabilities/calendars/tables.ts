// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId } from '#language';
import type { ColumnType, Generated } from '#platform/database';

export type CalendarsTables = {
  'calendars.bank_holiday': {
    authority_id: Generated<AuthorityId>;
    division: 'england-and-wales' | 'scotland' | 'northern-ireland';
    kept_on: Temporal.PlainDate;
    title: string;
    imported_at: Temporal.Instant;
  };
  'calendars.closure': {
    authority_id: Generated<AuthorityId>;
    calendar: string;
    closed_on: Temporal.PlainDate;
    why_en: string;
    why_cy: string;
  };
  'calendars.collection_rules': {
    authority_id: Generated<AuthorityId>;
    rules: ColumnType<unknown, string, string>;
  };
};
