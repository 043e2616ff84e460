import type { Client } from 'pg';
import { measured, medianOf } from '../figure.ts';
import type { Measured } from '../figure.ts';
import { askOften, idlePerSecond } from '../ground/asking.ts';
import { openClient, requestOf } from '../ground/client.ts';
import type { Ground } from '../ground/ground.ts';
import { openPostgres } from '../ground/postgres.ts';
import { usedBy } from '../ground/processor.ts';
import { spentOn } from '../ground/spent.ts';
import { serveRecorded } from '../record/serve-recorded.ts';
import type { Suite } from '../suite.ts';
import { openFloor, partsOfFloor } from './floor.ts';
import type { FloorOf, PartName } from './floor.ts';
import { pages, visitorOf } from './pages.ts';
import type { MeasuredPage } from './pages.ts';

/** A page is warm after some thousand: the compiler has done with it, and connections keep their plans. */
const amounts = { warmUp: 1_000, partWarmUp: 300, pages: 200, rounds: 5 } as const;

/** Processor time of a page, of web and database together, against the sum of its bare parts. */
export const pagesSuite: Suite = {
  name: 'pages',
  about: 'processor time of a page against the sum of its bare parts',
  on: 'borough',
  run: async (ground) => {
    const postgres = await openPostgres(ground.urls.superuser);
    try {
      const figures: Measured[] = [];
      for (const page of pages) figures.push(await measurePage(ground, page, postgres));
      return figures;
    } finally {
      await postgres.end();
    }
  },
};

async function measurePage(ground: Ground, page: MeasuredPage, postgres: Client): Promise<Measured> {
  const of = await recordPage(ground, page, postgres);
  await using held = new AsyncDisposableStack();
  const web = await ground.serve();
  held.defer(web.stop);
  const floor = held.use(await openFloor(ground, of));
  const visited = { path: page.path, cookie: of.visitor.cookie };
  await askOften(ground, visited, amounts.warmUp);
  const names = Object.keys(partsOfFloor).filter((name): name is PartName => name in partsOfFloor);
  for (const name of names) await floor.measure(name, amounts.partWarmUp);
  const idle = await idlePerSecond(ground, web);
  const rounds: number[] = [];
  const parts = new Map<PartName, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < amounts.rounds; round += 1) {
    const spent = await spentOn(usedBy(ground, web.pid), async () =>
      askOften(ground, visited, amounts.pages),
    );
    rounds.push((spent.milliseconds - idle * spent.seconds) / amounts.pages);
    for (const [name, values] of parts) values.push(await floor.measure(name, amounts.pages));
  }
  const medians = [...parts].map(([name, values]): [string, number] => [name, medianOf(values)]);
  return measured({
    suite: 'pages',
    name: page.name,
    unit: 'ms',
    rounds,
    floor: Object.fromEntries(medians),
    goal: { ratioAtMost: 1.5 },
  });
}

/** What a page asks the database, and its bytes, once it has been asked for a while. */
async function recordPage(ground: Ground, page: MeasuredPage, postgres: Client): Promise<FloorOf> {
  const visitor = await visitorOf(postgres, page.portal);
  await using web = await serveRecorded(ground);
  const client = await openClient(ground.port);
  const request = requestOf({ path: page.path, host: ground.host, cookie: visitor.cookie });
  for (let done = 0; done < 20; done += 1) await client.ask(request);
  await web.statements();
  const { status, body } = await client.ask(request);
  if (status !== 200) throw new Error(`${page.path} answers ${String(status)}`);
  client.close();
  return { page, visitor, statements: await web.statements(), sent: Buffer.from(body) };
}
