import { createServer } from 'node:http';
import { after } from 'node:test';
import { closeBrowser, openBrowser } from '#test/browser';
import type { Page } from '#test/browser';
import { answerWith } from './answer-with.ts';
import type { AssetName } from './asset-name.ts';
import { builtFor, green } from './built-for-tests.ts';

// The real scripts in a real browser, under the strictest policy that the portals send.
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; " +
  "script-src 'nonce-once' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types 'none'";

const assets = await builtFor(green);

/** A page of some markup with the files that it links. */
export const pageWith = (body: string, [style, ...scripts]: readonly [AssetName, ...AssetName[]]) =>
  `<!doctype html><html lang="en"><title>Page</title><link rel="stylesheet" href="${assets.url(style)}"><body class="govuk-template__body">${body}` +
  scripts.map((name) => `<script type="module" nonce="once" src="${assets.url(name)}"></script>`).join('');

type Served = {
  readonly pages: Readonly<Record<string, string>>;
  /** What scripts ask for, by the beginning of its path. */
  readonly data?: Readonly<Record<string, unknown>>;
};

/** Serves pages and what their scripts ask for, until the tests of the file are done. */
export async function serve({ pages, data = {} }: Served) {
  const server = createServer(({ url = '' }, response) => {
    const { pathname: path } = new URL(url, 'http://any');
    const asset = assets.find(path);
    const known = Object.entries(data).find(([beginning]) => path.startsWith(beginning));
    if (asset !== undefined) {
      const { status, headers, body } = answerWith(asset, { acceptEncoding: 'br' });
      response.writeHead(status, headers).end(body);
    } else if (known) response.end(JSON.stringify(known[1]));
    else
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy })
        .end(pages[path] ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const origin = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
  const browser = await openBrowser();
  after(async () => {
    await closeBrowser();
    server.close();
  });
  async function open(path: string): Promise<{ page: Page; errors: readonly string[] }> {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
    await page.goto(origin + path);
    return { page, errors };
  }
  return { origin, browser, open };
}

export const focused = async (page: Page) => page.evaluate<string>('document.activeElement.textContent');
