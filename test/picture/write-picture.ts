import { join } from 'node:path';
import { closeBrowser, openBrowser } from '#test/browser';
import type { Page } from '#test/browser';

// Draws docs/picture.png from a demonstration that runs: `bin/pinned-node test/picture/write-picture.ts http://localhost:3000`.
// On the left a resident on a phone, on the right the officers' map of the same town.

const [origin = 'http://localhost:3000'] = process.argv.slice(2);
const into = join(import.meta.dirname, '../../docs/picture.png');
const height = 860;
const settled = 2_500; // milliseconds, until every tile and name is drawn

async function open(width: number): Promise<Page> {
  const context = await (
    await openBrowser()
  ).newContext({ viewport: { width, height }, baseURL: origin, reducedMotion: 'reduce' });
  return context.newPage();
}

async function taken(page: Page): Promise<string> {
  await page.locator('.map.live').waitFor();
  await page.waitForTimeout(settled);
  const bytes = await page.screenshot();
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

async function resident(): Promise<string> {
  const page = await open(390);
  await page.goto('/services/fly-tipping');
  await page.locator('button[name=begin]').click();
  await page.locator('[name=map-seek]').fill('Promenade');
  await page.locator('button[name=map-go]').click();
  return taken(page);
}

async function officer(): Promise<string> {
  const page = await open(1180);
  const map = '/hub/queues/street-cleansing/map';
  await page.goto(map);
  await page.getByText('Sign in with your council account', { exact: true }).click();
  await page.getByText('Derek Outhwaite').first().click();
  await page.goto(map);
  await page.locator('.map.live').waitFor();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  return taken(page);
}

const [left, right] = [await resident(), await officer()];
const page = await open(1640);
await page.setContent(`<style>
  body { margin: 0; padding: 24px; display: flex; gap: 22px; background: #dfe5e2; width: fit-content }
  img { display: block; border-radius: 10px; box-shadow: 0 2px 16px #0003 }
</style><body><img src="${left}"><img src="${right}"></body>`);
await page.locator('body').screenshot({ path: into });
await closeBrowser();
process.stdout.write(`${into}\n`);
