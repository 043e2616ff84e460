/** A process of its own for the floor of one page: it hears which part to do, and how often, and says when it is done. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { statement } from '../record/recorded.ts';
import { openConnections } from '../submit/replay.ts';
import { bareCompression, bareQueries, bareTemplate, bareTransaction, openBareRoute } from './bare-parts.ts';
import type { Part } from './bare-parts.ts';
import { readyPage } from './ready-page.ts';

const portals = z.enum(['resident', 'hub']);
const page = z.object({
  name: z.string(),
  portal: portals,
  at: z.string(),
  params: z.record(z.string(), z.string()),
  path: z.string(),
});
const order = z.object({
  url: z.string(),
  page,
  officer: z.string().nullable(),
  statements: statement.array(),
  /** The page as it was sent. */
  body: z.string(),
  log: z.string(),
});
const asked = z.object({ part: z.string(), count: z.number() });

const { url, officer, statements, body, log, ...wanted } = order.parse(
  JSON.parse(process.env['MOOTHALL_BENCH_FLOOR'] ?? ''),
);
const sent = readFileSync(body);
const connections = await openConnections(url, 8);
const ofSession = statements.filter(({ text }) => isOfSession(text));
const others = statements.filter(({ text }) => !isOfSession(text));
const parts: Readonly<Record<string, Part>> = {
  transaction: bareTransaction(connections, { statements }),
  session: bareQueries(connections, { statements: [...frames(), ...ofSession] }),
  queries: bareQueries(connections, { statements: others }),
  template: bareTemplate(await readyPage({ url, officer, page: wanted.page })),
  compression: bareCompression(brotliDecompressSync(sent)),
};

function isOfSession(text: string): boolean {
  return text.includes('"platform"."session"');
}

function frames() {
  return statements.filter(({ text }) => /^\s*begin/i.test(text));
}

process.on('message', (message) => {
  const { part, count } = asked.parse(message);
  const doing = parts[part];
  if (!doing) throw new Error(`there is no part ${part}`);
  doing(count).then(
    () => process.send?.({ done: part }),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port: await openBareRoute(sent, log) });
