import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { assertAccessible } from '#test/axe';

export type Watched = {
  /** The page as it stands is accessible, and nothing went wrong on the way to it. */
  readonly inspect: () => Promise<void>;
};

/** Watches a page for errors, for what its policy refused, and for requests to anybody else. */
export function watch(page: Page, origin: string): Watched {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // The browser says of its own accord that an answer was 404 or 422, which is what was asked for.
    const isStatus = message.text().startsWith('Failed to load resource: the server responded');
    if (message.type() === 'error' && !isStatus) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) complaints.push(`asked ${url}`);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed`);
  });
  return {
    inspect: async () => {
      await assertAccessible(page);
      assert.deepEqual(complaints, []);
    },
  };
}
