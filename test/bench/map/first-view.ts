import type { CDPSession } from 'playwright-core';
import type { Page } from '#test/browser';

/** Bytes of everything that a browser fetches for a page which it has never seen: bodies as they are sent, by address. */
export type Fetched = ReadonlyMap<string, number>;

/** Opens a page as on a first visit, and hears of all that it fetches until it has been still for half a second. */
export async function fetchedBy(page: Page, address: string): Promise<Fetched> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  const fetched = countBodies(session);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('.map-canvas canvas').first().waitFor();
  await page.waitForLoadState('networkidle');
  await session.detach();
  return fetched;
}

/** `encodedDataLength` counts what came over the wire, heads included. */
function countBodies(session: CDPSession): Fetched {
  const addresses = new Map<string, string>();
  const heads = new Map<string, number>();
  const bodies = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => addresses.set(requestId, url));
  session.on('Network.responseReceived', ({ requestId, response }) =>
    heads.set(requestId, response.encodedDataLength),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    // What the page before had asked for, and what is in the page itself.
    if (address === undefined || address.startsWith('data:')) return;
    bodies.set(address, encodedDataLength - (heads.get(requestId) ?? 0) + (bodies.get(address) ?? 0));
  });
  return bodies;
}
