import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestPostgres } from './postgres.ts';

// Keeps a server for tests running, so that single test files start at once.
const server = await startTestPostgres();
const { user, password } = server.superuser;
writeFileSync(
  join(import.meta.dirname, '../../.moothall/test/url'),
  server.url({ user, password, database: 'postgres' }),
);
process.on('SIGTERM', () => void server.stop());
process.on('SIGINT', () => void server.stop());
setInterval(() => {}, 60_000);
