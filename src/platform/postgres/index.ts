export { postgresErrors } from './errors.ts';
export { isPortFree } from './ports.ts';
export { startPostgres } from './start-postgres.ts';
export type { Login, PostgresRequest, RunningPostgres } from './start-postgres.ts';
