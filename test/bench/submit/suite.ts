import type { Client } from 'pg';
import { measured } from '../figure.ts';
import { idlePerSecond } from '../ground/asking.ts';
import { openClient } from '../ground/client.ts';
import type { Ground } from '../ground/ground.ts';
import { openPostgres } from '../ground/postgres.ts';
import { usedBy, usedByThis } from '../ground/processor.ts';
import { shared, spentOn } from '../ground/spent.ts';
import type { Spent } from '../ground/spent.ts';
import type { Process } from '../ground/web.ts';
import type { Suite } from '../suite.ts';
import { copyDrafts, lastPresses } from './drafts.ts';
import type { Copy, Pattern } from './drafts.ts';
import { isWrite, tripsOf } from '../record/recorded.ts';
import type { Statement } from '../record/recorded.ts';
import { recordSubmits } from './record-submits.ts';
import { openConnections, replayOf } from './replay.ts';
import type { Replay } from './replay.ts';
import { refuseOtherRows, rowsWritten } from './rows-written.ts';

const clients = 8;
/**
 * The compiler is warm after some hundred. Before each round some more are sent: connections that waited were closed
 * meanwhile, and new ones plan each statement five times before they keep a plan.
 */
const amounts = { warmUp: 320, settling: 80, submits: 160, rounds: 5 } as const;

/** A report of fly tipping is sent: from the last press of the button to the commit, by eight residents at a time. */
export const submitSuite: Suite = {
  name: 'submit',
  about: 'a report is sent, from its last press to the commit',
  on: 'borough',
  run: async (ground) => {
    await using held = new AsyncDisposableStack();
    const postgres = await openPostgres(ground.urls.superuser);
    held.defer(() => postgres.end());
    const { replay, pattern } = await bareLoop(ground, postgres);
    const web = await ground.serve();
    held.defer(web.stop);
    const at = { ground, postgres, pattern, web, replay };
    await ours(at, amounts.warmUp);
    await bare(at, amounts.warmUp);
    const idle = await idlePerSecond(ground, web);
    const rounds: { readonly ours: Spent; readonly bare: Spent }[] = [];
    for (let round = 0; round < amounts.rounds; round += 1)
      rounds.push({
        ours: await ours(at, amounts.submits, amounts.settling),
        bare: await bare(at, amounts.submits, amounts.settling),
      });
    const per = (of: 'ours' | 'bare', what: (spent: Spent) => number) =>
      rounds.map((round) => what(round[of]));
    const rate = ({ seconds }: Spent) => amounts.submits / seconds;
    const processor = ({ milliseconds, seconds }: Spent) => (milliseconds - idle * seconds) / amounts.submits;
    const suite = 'submit';
    return [
      measured({
        suite,
        name: `cases a second, ${String(clients)} clients`,
        unit: 'cases/s',
        rounds: per('ours', rate),
        floor: per('bare', rate),
        goal: { ratioAtLeast: 0.3 },
      }),
      measured({
        suite,
        name: 'processor time of a case, web and database',
        unit: 'ms',
        rounds: per('ours', processor),
        floor: per('bare', processor),
        goal: { valueAtMost: 3 },
      }),
    ];
  },
};

/** The floor is one only if it writes what we write. */
async function bareLoop(ground: Ground, postgres: Client): Promise<Pick<At, 'replay' | 'pattern'>> {
  const { recording, draft, pattern } = await recordSubmits(ground, postgres);
  ground.say(`  ${sayTrips(recording.one)}`);
  const at = { ground, postgres, pattern, replay: replayOf(recording, draft) };
  const count = 16;
  const mine = await rowsWritten(postgres, async () => {
    const web = await ground.serve();
    await ours({ ...at, web }, count);
    await web.stop();
  });
  const floors = await rowsWritten(postgres, () => bare(at, count));
  refuseOtherRows({ mine, floors, count });
  return at;
}

function sayTrips(statements: readonly Statement[]): string {
  const [all, trips, writes] = [statements, tripsOf(statements), statements.filter(isWrite)].map(
    ({ length }) => length,
  );
  return `${String(all)} statements in ${String(trips)} round trips, of which ${String(writes)} write`;
}

type At = {
  readonly ground: Ground;
  readonly postgres: Client;
  readonly pattern: Pattern;
  readonly web: Process;
  readonly replay: Replay;
};

async function ours({ ground, postgres, pattern, web }: At, count: number, settling = 0): Promise<Spent> {
  const presses = await lastPresses(ground, await copyDrafts(postgres, pattern, settling + count));
  const residents = await Promise.all(Array.from({ length: clients }, async () => openClient(ground.port)));
  const send = async (some: readonly Buffer[]) =>
    shared(some, residents, async (resident, press) => {
      const { status } = await resident.ask(press);
      if (status !== 303) throw new Error(`the last press answers ${String(status)}`);
    });
  await send(presses.slice(count));
  const spent = await spentOn(usedBy(ground, web.pid), () => send(presses.slice(0, count)));
  for (const resident of residents) resident.close();
  return spent;
}

async function bare(
  { ground, postgres, pattern, replay }: Omit<At, 'web'>,
  count: number,
  settling = 0,
): Promise<Spent> {
  const copies = await copyDrafts(postgres, pattern, settling + count);
  const connections = await openConnections(ground.urls.application, clients);
  const send = async (some: readonly Copy[]) =>
    shared(some, connections, async (connection, { draft }) => replay(connection, draft));
  await send(copies.slice(count));
  const spent = await spentOn(usedByThis(ground), () => send(copies.slice(0, count)));
  await Promise.all(connections.map(async (connection) => connection.end()));
  return spent;
}

/** What both use a second when nobody asks for anything. */
