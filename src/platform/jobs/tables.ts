// Generated from the migrated database by test/support/write-tables.ts. Do not edit.

export type JobsTables = {
  'jobs.worker': {
    id: string;
    seen_at: Temporal.Instant;
  };
};
