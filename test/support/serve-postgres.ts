import { startTestServer } from './postgres.ts';

// Keeps a server for tests running, so that single test files start at once.
const server = await startTestServer();
for (const signal of ['SIGTERM', 'SIGINT'])
  process.on(signal, () => void server.stop().then(() => process.exit()));
setInterval(() => {}, 60_000);
