import { openClient } from '../ground/client.ts';
import { browserOn } from '../ground/browser.ts';
import type { Ground } from '../ground/ground.ts';
import type { Page } from '../ground/asking.ts';
import { pageName, typedOn } from './long-form.ts';
import type { FormOfPages } from './long-form.ts';

/** Somebody who has filled in a form, page by page over HTTP, up to a page: that page, and the cookie of who sees it. */
export async function filledUpTo(
  { port, host }: Pick<Ground, 'port' | 'host'>,
  { service, pages }: FormOfPages,
  page: number,
): Promise<Page> {
  const client = await openClient(port);
  const browser = browserOn(client, host);
  let at = await browser.send(`/services/${service}`, { begin: 'start' });
  for (const number of pages.filter((one) => one < page)) {
    if (!at.endsWith(`/${pageName(number)}`)) throw new Error(`${at} is not page ${String(number)}`);
    at = await browser.send(at, typedOn(number));
  }
  client.close();
  return { path: at, cookie: browser.cookie() };
}
