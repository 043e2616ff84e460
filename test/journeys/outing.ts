import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { closeBrowser, openPage } from '#test/browser';
import type { Visitor } from '#test/browser';
import { residentSetting } from './setting.ts';
import type { Setting } from './setting.ts';
import { watch } from './watch.ts';
import type { Watched } from './watch.ts';

type Way = Visitor & { readonly tongue?: 'en' | 'cy' };

/** A resident at a browser of their own, watched. */
export type Outing = Watched &
  AsyncDisposable & { readonly page: Page; readonly press: (words: string) => Promise<void> };

export type Town = { readonly setting: Setting; readonly goOut: (way: Way) => Promise<Outing> };

let listening: Promise<Setting> | undefined;

/** The setting, open to browsers on a port of its own. */
export async function openTown(): Promise<Town> {
  listening ??= residentSetting().then(listen);
  const setting = await listening;
  return { setting, goOut: (way) => goOut(setting, way) };
}

/** Opens a setting to browsers. */
export async function listen(setting: Setting): Promise<Setting> {
  const { port, hostname } = new URL(setting.origin);
  await setting.app.listen({ port: Number(port), host: hostname });
  after(closeBrowser);
  return setting;
}

export async function goOut({ origin }: Setting, { tongue = 'en', ...visitor }: Way): Promise<Outing> {
  const page = await openPage({ ...visitor, baseURL: origin });
  await page.context().addCookies([{ name: 'tongue', value: tongue, url: origin }]);
  return {
    page,
    ...watch(page, origin),
    press: async (words) => {
      await page.getByRole('button', { name: words, exact: true }).click();
      await page.waitForLoadState('load');
    },
    [Symbol.asyncDispose]: () => page.close(),
  };
}
