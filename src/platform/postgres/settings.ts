/** For the computer of someone who tries Moothall: 28 MB of memory (PSS) with two connections open, and fully durable. */
export const defaultSettings: Readonly<Record<string, string>> = {
  shared_buffers: '64MB',
  max_connections: '60',
  work_mem: '4MB',
  maintenance_work_mem: '64MB',
  autovacuum_max_workers: '2',
  max_worker_processes: '4',
  max_logical_replication_workers: '0',
  max_parallel_workers_per_gather: '1',
  io_method: 'sync',
  jit: 'off',
  wal_compression: 'on',
  max_wal_size: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Statements and the details of an error hold personal data, so neither may reach the log.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
};

/** What differs for a database of some gigabytes: more of it stays in memory, and its checkpoints are further apart. */
export const roomySettings: Readonly<Record<string, string>> = {
  shared_buffers: '256MB',
  max_wal_size: '1GB',
};
