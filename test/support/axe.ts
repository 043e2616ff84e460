import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { z } from 'zod';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const found = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullable(),
    help: z.string(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), html: z.string(), failureSummary: z.string() })),
  }),
);

/**
 * What axe finds against WCAG 2.2 AA and its best practice, one sentence for each element. It runs in a world of its
 * own beside the page's scripts, so that no content security policy is in its way and none needs to be loosened.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  if (await page.evaluate<boolean>(`matchMedia('(scripting: none)').matches`)) return violationsOfTwin(page);
  const session = await page.context().newCDPSession(page);
  const world = await ownWorld(session);
  await evaluate(session, world, `${axe.source}; undefined`);
  const json = await evaluate(session, world, run);
  await session.detach();
  return found.parse(JSON.parse(z.string().parse(json))).flatMap(({ id, impact, help, nodes }) =>
    nodes.map((node) => {
      const why = node.failureSummary.replace(/\s*\n\s*/g, ' ');
      return `${help} (${id}, ${impact ?? 'minor'}) at ${node.target.join(' ')}: ${node.html} ${why}`;
    }),
  );
}

export async function assertAccessible(page: Page): Promise<void> {
  const sentences = await violations(page);
  assert.equal(sentences.length, 0, `${page.url()} is not accessible:\n${sentences.join('\n')}`);
}

const run = `axe.run(document, ${JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'] })})
  .then(({ violations }) => JSON.stringify(violations))`;

async function ownWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe',
  });
  return executionContextId;
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const answer = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.exception?.description);
  const value: unknown = answer.result.value;
  return value;
}

/**
 * axe needs timers, which do not run where scripts are off. So the page is shown again as it stands, with its
 * cookies and its width, in a context that runs axe and none of the page's own scripts.
 */
async function violationsOfTwin(page: Page): Promise<readonly string[]> {
  const browser = page.context().browser();
  assert.ok(browser, 'axe needs the browser of the page');
  const context = await browser.newContext({
    storageState: await page.context().storageState(),
    viewport: page.viewportSize(),
    reducedMotion: 'reduce',
  });
  try {
    const twin = await context.newPage();
    const body = await page.content();
    await twin.route(page.url(), (route) =>
      route.fulfill({
        body,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
      }),
    );
    await twin.goto(page.url());
    return await violations(twin);
  } finally {
    await context.close();
  }
}
