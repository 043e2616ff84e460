// Generated from the migrated database by bin/tables. Do not edit.

export type JobsTables = {
  'jobs.worker': {
    id: string;
    seen_at: Temporal.Instant;
  };
};
