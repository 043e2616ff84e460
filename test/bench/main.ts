/** `npm run bench [-- SUITE…] [--size small] [--json]`: what things cost, against the least that they could cost, in one run. */
import { availableParallelism, loadavg } from 'node:os';
import { explain, Refusal } from '#platform/errors';
import { postgresErrors } from '#platform/postgres';
import { openLines } from './say-figures.ts';
import { onGrounds } from './ground/open-ground.ts';
import { readWanted } from './read-wanted.ts';

const tell = (line: string) => void process.stderr.write(`${line}\n`);
const wanted = readWanted(process.argv.slice(2));

if ('sentence' in wanted) {
  tell(wanted.sentence);
  process.exitCode = 1;
} else {
  const lines = openLines(wanted.json, (line) => void process.stdout.write(`${line}\n`));
  const stop = Promise.withResolvers<never>();
  // Nothing that was started outlives this, however it is stopped.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop.reject(new Error(signal)));
  const around = { size: wanted.size, say: tell, stop: stop.promise };
  const measuring = onGrounds(around, async (grounds) => {
    tell(machineNow());
    for (const { name, about, on, run } of wanted.suites) {
      tell(`${name}: ${about} …`);
      lines.add(await run(await grounds(on)));
    }
  });
  await measuring.catch((error: unknown) => {
    tell(sentenceFor(error));
    process.exit(1);
  });
  lines.end();
}

/** What else the machine was doing: figures of a busy one are worse. */
function machineNow(): string {
  const [minute = 0] = loadavg();
  return `${String(availableParallelism())} processors, load ${minute.toFixed(1)} before anything is measured`;
}

function sentenceFor(error: unknown): string {
  if (error instanceof Refusal) return explain(error, postgresErrors, 'en').sentence;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
