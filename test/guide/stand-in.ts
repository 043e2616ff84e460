/** Stands in for a program of the machine that a test has not: `stand-in.ts NAME ARGUMENT…`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { begin, end, given, journal, settle } from './service-manager.ts';

const [, , name = '', ...words] = process.argv;

/** What each is asked in the guide; anything else is refused, so that the guide asks for nothing new unseen. */
const programs: Readonly<Record<string, (words: readonly string[]) => Promise<void>>> = {
  curl: async (asked) => {
    const tries = Number(asked[asked.indexOf('--retry') + 1] ?? '0');
    const header = asked.find((word) => word.startsWith('Authorization: '));
    const authorization = header === undefined ? {} : { authorization: header.slice(15) };
    process.stdout.write(await answerOf(asked.at(-1) ?? '', authorization, tries || 0));
  },
  psql: async (asked) => {
    const [, command] = asked[0] === '--command' ? asked : [];
    await asSuperuser(command ?? (await text(process.stdin)));
  },
  systemctl: async ([verb = '', ...asked]) => {
    const units = asked.filter((word) => word !== '--now');
    allow(['daemon-reload', 'reload', 'start', 'stop', 'restart', 'enable', 'disable'], verb);
    if (verb === 'daemon-reload') return settle();
    if (verb === 'reload') return allow(['nginx'], units[0] ?? '');
    for (const unit of units) {
      if (['stop', 'restart', 'disable'].includes(verb)) await end(unit);
      if (['start', 'restart', 'enable'].includes(verb)) await begin(unit);
    }
  },
};

function allow(known: readonly string[], word: string): void {
  if (!known.includes(word)) throw new Error(`nobody stands in for ${name} ${word}`);
}

async function answerOf(url: string, headers: Record<string, string>, tries: number): Promise<string> {
  const answer = await fetch(url, { headers }).catch(() => undefined);
  if (answer?.ok === true) return answer.text();
  if (tries === 0) throw new Error(`${url}: ${String(answer?.status ?? 'nobody answers')}\n${journal()}`);
  await pause(1_000);
  return answerOf(url, headers, tries - 1);
}

/** Each statement by itself, as psql sends them. */
async function asSuperuser(statements: string): Promise<void> {
  const client = new Client({ connectionString: given('GUIDE_SUPERUSER') });
  await client.connect();
  try {
    for (const statement of statements.split(/;\s*(?:\n|$)/).filter((one) => one.trim() !== ''))
      await client.query(statement);
  } finally {
    await client.end();
  }
}

try {
  const program = programs[name];
  if (!program) throw new Error(`nobody stands in for ${name}`);
  await program(words);
} catch (error) {
  process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  writeFileSync(join(given('GUIDE_RUN'), 'failed'), `${name} ${words.join(' ')}\n`);
  process.exitCode = 1;
}
