import type { CDPSession } from 'playwright-core';
import type { Page } from '#test/browser';
import { z } from 'zod';

export type Frames = {
  /** Milliseconds from each frame to the next, as the page's own clock of frames has them. */
  readonly intervals: readonly number[];
  /** Milliseconds of the page's main thread for each frame. */
  readonly script: number;
  /** Milliseconds of all processes of the browser for each frame: without a graphics card they paint too. */
  readonly processor: number;
};

/** Drags the map to and fro by the mouse, a step a frame, and says what its frames took. */
export async function dragged(page: Page, steps: number): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser has gone');
  await session.send('Performance.enable');
  const middle = await middleOf(page);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  const before = { busy: await busyIn(session), used: await usedBy(browser) };
  await page.evaluate(countFrames);
  for (let step = 1; step <= steps; step += 1)
    await page.mouse.move(middle.x + 60 * Math.sin(step / 12), middle.y + 40 * Math.sin(step / 9));
  const intervals = z.array(z.number()).parse(await page.evaluate(intervalsCounted));
  const after = { busy: await busyIn(session), used: await usedBy(browser) };
  await page.mouse.up();
  await session.detach();
  await browser.detach();
  const per = (one: number, other: number) => (1_000 * (one - other)) / Math.max(1, intervals.length);
  return {
    intervals,
    script: per(after.busy, before.busy),
    processor: per(after.used, before.used),
  };
}

async function middleOf(page: Page) {
  const box = await page.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('there is no map');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Seconds that the main thread was at work. */
async function busyIn(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Seconds of processor time that all processes of the browser have used. */
async function usedBy(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** In the page: notes when each frame begins, until they are asked for. */
const countFrames = `
  const at = globalThis.framesAt = [];
  const next = (now) => {
    at.push(now);
    if (globalThis.framesAt === at) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);`;

const intervalsCounted = `
  const seen = globalThis.framesAt;
  globalThis.framesAt = [];
  seen.slice(1).map((now, place) => now - seen[place]);`;
