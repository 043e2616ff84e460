import { closeBrowser, openPage } from '#test/browser';
import type { Page } from '#test/browser';
import { z } from 'zod';
import { measured } from '../figure.ts';
import type { Measured } from '../figure.ts';
import type { Ground } from '../ground/ground.ts';
import { quantile } from '../ground/times.ts';
import type { Suite } from '../suite.ts';
import { fetchedBy } from './first-view.ts';
import { dragged } from './frames.ts';
import { layer, standThings } from './many-things.ts';

const amounts = {
  full: { things: 10_000, steps: 240, rounds: 3 },
  small: { things: 100, steps: 12, rounds: 1 },
} as const;

/** The map that a resident meets when a form asks where something is: what it weighs at first, and how it moves when it is full. */
export const mapSuite: Suite = {
  name: 'map',
  about: 'what the first view of the map downloads, and its frames with ten thousand things in view',
  on: 'borough',
  run: async (ground) => {
    const web = await ground.serve();
    try {
      await using page = await openPage({ baseURL: `http://${ground.host}`, locale: 'en-GB' });
      await page.goto('/services/fly-tipping');
      await page.getByRole('button', { name: 'Start now' }).click();
      const weight = await weigh(ground, page);
      await fill(ground, page);
      return [weight, ...(await move(ground, page))];
    } finally {
      await closeBrowser();
      await web.stop();
    }
  },
};

async function weigh({ say }: Ground, page: Page): Promise<Measured> {
  const fetched = await fetchedBy(page, page.url());
  const heaviest = [...fetched].toSorted(([, one], [, other]) => other - one);
  for (const [address, size] of heaviest.slice(0, 12))
    say(`  ${String(size).padStart(7)} bytes  ${new URL(address).pathname}`);
  const bytes = heaviest.reduce((sum, [, size]) => sum + size, 0);
  say(`  ${String(fetched.size)} answers`);
  return measured({
    suite: 'map',
    name: 'first view of the map, first visit',
    unit: 'KB',
    rounds: [bytes / 1_000],
    goal: { valueAtMost: 250 },
  });
}

/** Puts the things into the view and shows their layer. */
async function fill({ urls, size }: Ground, page: Page): Promise<void> {
  const map = page.locator('.map');
  const [easting, northing, width] = await Promise.all(
    ['data-e', 'data-n', 'data-width'].map(async (name) => Number(await map.getAttribute(name))),
  );
  if (!easting || !northing || !width) throw new Error('the map does not say where it is');
  const { things } = amounts[size];
  await standThings(urls, things, { easting, northing, metres: width / 4 });
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('.map-layers summary').click();
  const coming = page.waitForResponse((answer) => answer.url().includes(`layer=${layer.name}`));
  await page.getByLabel(layer.label).check();
  const { features } = answered.parse(await (await coming).json());
  if (features.length < things) throw new Error(`${String(features.length)} things are in view`);
  await page.locator('.map-layers summary').click();
}

const answered = z.object({ features: z.array(z.unknown()) });

async function move({ size, say }: Ground, page: Page): Promise<readonly Measured[]> {
  const { things, steps, rounds } = amounts[size];
  await dragged(page, 30);
  const moved = [];
  for (let round = 0; round < rounds; round += 1) moved.push(await dragged(page, steps));
  const said = `with ${things.toLocaleString('en-GB')} things in view`;
  const p95 = moved.map(({ intervals }) => quantile(intervals, 0.95).toFixed(1)).join(', ');
  say(`  ${String(moved[0]?.intervals.length)} frames a round, p95 of their intervals ${p95} ms`);
  const told = { suite: 'map', unit: 'ms' };
  return [
    measured({
      ...told,
      name: `from frame to frame ${said}, p50`,
      rounds: moved.map(({ intervals }) => quantile(intervals, 0.5)),
      goal: { valueAtMost: 17 },
    }),
    measured({
      ...told,
      name: `main thread for each frame ${said}`,
      rounds: moved.map(({ script }) => script),
      goal: { valueAtMost: 16.7 },
    }),
    measured({
      ...told,
      name: `processor time of the whole browser for each frame ${said}`,
      rounds: moved.map(({ processor }) => processor),
    }),
  ];
}
