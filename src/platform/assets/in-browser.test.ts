import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import chromium from '@sparticuz/chromium';
import { chromium as driver, type Browser, type Page } from 'playwright-core';
import { answerWith } from './answer-with.ts';
import type { AssetName } from './asset-name.ts';
import type { Assets } from './build-assets.ts';
import { builtFor, green } from './built-for-tests.ts';

// The real scripts in a real browser, under the strictest policy that the portals send.
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; " +
  "script-src 'nonce-once' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types 'none'";

const queue = `<header class="bar"><button class="btn menu" type="button" aria-controls="rail" aria-expanded="false" hidden>Queues</button><form class="find" role="search"><label for="q">Search</label>
<input id="q" name="q" type="search" data-key="/"></form></header><nav class="rail" id="rail"><a href="/hub?queue" data-key="g q">North <b class="n">2</b></a></nav>
<main><form method="post" action="/sent"><table class="queue"><thead><tr><th class="tick"><input type="checkbox" data-tick-all aria-label="All"></th><th>Case</th></tr></thead><tbody>
${['A1', 'B2', 'C3'].map((name) => `<tr data-row><td class="tick"><input type="checkbox" aria-label="Tick ${name}"></td><td class="what"><a class="ref" href="/hub?${name}">${name}</a></td></tr>`).join('')}
</tbody></table><p class="ticked" data-ticked><b data-ticked-count>0</b> selected</p><button class="btn">Send</button></form></main>`;

const place = `<main><form method="post" action="/sent"><div class="map" data-map data-land="/land" data-streets="/streets" data-reports="/reports" data-e="1000" data-n="1000">
<input type="image" name="pin" src="/none" alt="Map"></div><input type="hidden" name="easting" data-map-easting><input type="hidden" name="northing" data-map-northing></form></main>`;

const parts = `<header class="bar"><a class="home" href="/">Council</a><span class="state"><span class="dot"></span>Available</span><a class="btn" href="/">New</a></header>
<div class="desk"><nav class="rail" aria-label="Queues"><h2>Mine</h2><a href="/">Due <span class="late">3</span></a><a href="/" aria-current="page">North <span class="n">9</span></a></nav>
<main><h1>Parts</h1><p class="soft">Soft</p><p><a class="btn" href="/">Plain</a> <a class="btn primary" href="/">Primary</a> <a class="btn danger" href="/">Danger</a></p>
<p><a class="chip on" href="/">On</a> <a class="chip" href="/">Off</a> <span class="tag">Tag</span> <span class="tag wait">Wait</span> <span class="tag late">Late</span> <span class="tag done">Done</span> <span class="tag plain">Plain</span></p>
<table class="queue"><thead><tr><th>Case</th><th>Due</th></tr></thead><tbody><tr><td class="tick"><input type="checkbox" aria-label="Tick" checked></td><td><a class="ref" href="/">A1</a> <span class="due late">2 days late<span class="soft">Thu</span></span> <span class="due soon">Today</span> <span class="tag">Received</span></td></tr></tbody></table>
<div class="alert"><b>Alert</b><small>Owner</small></div><div class="alert note"><b>Note</b></div><section class="panel"><header><h2>Facts</h2></header><dl class="facts"><dt>Name</dt><dd>hidden</dd></dl><p class="failed">Failed. <a href="/">Again</a></p></section>
<p class="empty">Nothing is late.</p><p class="quote">Quote</p><div class="write"><label for="note">Note</label><textarea id="note" placeholder="Note"></textarea></div>
<div class="govuk-error-summary"><h2 class="govuk-error-summary__title">Problem</h2><ul class="govuk-list govuk-error-summary__list"><li><a href="#f">Say more</a></li></ul></div>
<div class="govuk-form-group govuk-form-group--error"><label class="govuk-label" for="f">Field</label><div class="govuk-hint">Hint</div><p class="govuk-error-message">Say more</p><input class="govuk-input govuk-input--error" id="f"></div></main></div>`;

const counted = `<main><div class="govuk-form-group govuk-character-count" data-module="govuk-character-count" data-maxlength="20"><label class="govuk-label" for="more">Mwy</label>
<textarea class="govuk-textarea govuk-js-character-count" id="more" name="more" aria-describedby="more-info"></textarea><div id="more-info" class="govuk-hint govuk-character-count__message"></div></div>
<div class="govuk-form-group govuk-password-input" data-module="govuk-password-input"><label class="govuk-label" for="p">P</label><div class="govuk-input__wrapper"><input class="govuk-input govuk-js-password-input-input" id="p" type="password">
<button type="button" class="govuk-button govuk-js-password-input-toggle" aria-controls="p" hidden>Show</button></div></div>
<div class="govuk-drop-zone" data-module="govuk-file-upload"><input class="govuk-file-upload" id="file" name="file" type="file"></div><label for="file">Ffeil</label>
<div class="govuk-accordion" data-module="govuk-accordion" id="all"><div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="all-1">Un</span></h2></div><div id="all-content-1" class="govuk-accordion__section-content"><p>Un</p></div></div></div></main>`;

const square = [[0, 0], [2000, 0], [2000, 2000], [0, 2000]]; // prettier-ignore
const data: Readonly<Record<string, unknown>> = {
  '/land': { areas: [{ kind: 'land', ring: square }] },
  '/streets': { streets: [{ name: 'North Street', kind: 'main', line: [[0, 1100], [2000, 1100]] }] }, // prettier-ignore
  '/reports': { reports: [] },
};

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let assets: Assets;
let server: Server;
let browser: Browser;
let origin: string;

const html = (body: string, [style, ...scripts]: readonly [AssetName, ...AssetName[]]) =>
  `<!doctype html><html lang="en"><title>Page</title><link rel="stylesheet" href="${assets.url(style)}"><body class="govuk-template__body">${body}` +
  scripts.map((name) => `<script type="module" nonce="once" src="${assets.url(name)}"></script>`).join('');

const pageAt = (path: string): string | undefined =>
  ({
    '/cymraeg': html(counted, ['resident.css', 'resident.js']).replace('lang="en"', 'lang="cy"'),
    '/parts': html(parts, ['hub.css', 'hub.js']),
    '/hub': html(queue, ['hub.css', 'hub.js']),
    '/place': html(place, ['resident.css', 'resident.js', 'map.js']),
  })[path];

async function open(path: string): Promise<{ page: Page; errors: readonly string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
  await page.goto(origin + path);
  return { page, errors };
}

const focused = (page: Page) => page.evaluate('document.activeElement.textContent');

describe('in a browser', () => {
  before(async () => {
    assets = await builtFor(green);
    server = createServer(({ url = '' }, response) => {
      const { pathname: path } = new URL(url, 'http://any');
      const asset = assets.find(path);
      if (asset !== undefined) {
        const { status, headers, body } = answerWith(asset, { acceptEncoding: 'br' });
        response.writeHead(status, headers).end(body);
      } else if (data[path] !== undefined) response.end(JSON.stringify(data[path]));
      else
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy })
          .end(pageAt(path) ?? '');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    browser = await driver.launch({
      executablePath: await chromium.executablePath(),
      args: ['--no-sandbox', '--no-zygote', '--headless=shell', '--disable-gpu'],
    });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  test('an officer walks the rows with j and k, ticks with x and opens with Enter', async () => {
    const { page, errors } = await open('/hub');
    await page.keyboard.press('j');
    assert.equal(await focused(page), 'A1');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    assert.equal(await page.locator('[data-ticked-count]').textContent(), '1');
    assert.equal(await page.locator('[data-ticked]').isVisible(), true);
    await page.keyboard.press('k');
    assert.equal(await focused(page), 'A1');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/hub?A1');
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('Enter on the box of a row opens the row and does not send the form', async () => {
    const { page } = await open('/hub');
    await page.getByLabel('Tick B2').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/hub?B2');
    await page.close();
  });

  test('the box of all rows ticks them all, and half when one is taken out', async () => {
    const { page } = await open('/hub');
    await page.getByLabel('All').check();
    assert.equal(await page.locator('[data-ticked-count]').textContent(), '3');
    await page.getByLabel('Tick B2').uncheck();
    assert.equal(await page.evaluate("document.querySelector('[data-tick-all]').indeterminate"), true);
    await page.close();
  });

  test('a slash goes to the search, where letters are letters; g then q follows its link', async () => {
    const { page } = await open('/hub');
    await page.keyboard.press('/');
    await page.keyboard.type('jgq');
    assert.equal(await page.locator('#q').inputValue(), 'jgq');
    await page.locator('#q').blur();
    await page.keyboard.press('g');
    await page.keyboard.press('q');
    await page.waitForURL('**/hub?queue');
    await page.close();
  });

  test('keys that an officer switches off stay off on the next page, and can be switched on', async () => {
    const { page } = await open('/hub');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    assert.match((await dialog.textContent()) ?? '', /g qNorth/);
    await dialog.getByLabel('Use single keys').uncheck();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.goto(`${origin}/hub`);
    await page.keyboard.press('j');
    assert.notEqual(await focused(page), 'A1');
    await page.locator('.keys').click();
    await page.getByLabel('Use single keys').check();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('j');
    assert.equal(await focused(page), 'A1');
    await page.close();
  });

  test('of two presses on a button the second is held back', async () => {
    const { page } = await open('/hub');
    const heldBack = await page.evaluate(`
      const held = [];
      addEventListener('submit', (event) => { held.push(event.defaultPrevented); event.preventDefault(); });
      const button = document.querySelector('main .btn');
      button.click();
      button.click();
      held;
    `);
    assert.deepEqual(heldBack, [false, true]);
    await page.close();
  });

  test('a place is chosen with the keyboard alone, and its street is said', async () => {
    const { page, errors } = await open('/place');
    const map = page.getByRole('application', { name: 'Map' });
    await map.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('[aria-live]').textContent(), 'Pin is near North Street');
    const [easting, northing] = await Promise.all(
      ['easting', 'northing'].map((name) => page.locator(`[name=${name}]`).inputValue()),
    );
    const [east, north] = [Number(easting) - 1000, Number(northing) - 1000];
    assert.ok(Math.abs(north - 2 * east) <= 1, `two up and one right, in whole metres: ${east} ${north}`);
    assert.ok(east > 0);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('a place is chosen by one press, without dragging, and the plain map is gone', async () => {
    const { page } = await open('/place');
    await page.locator('.map-canvas').click({ position: { x: 60, y: 60 } });
    assert.ok(Number(await page.locator('[name=easting]').inputValue()) < 1000);
    assert.equal(await page.locator('[name=pin]').count(), 0);
    await page.close();
  });

  test('the zoom buttons are larger than 24 pixels and do not send the form', async () => {
    const { page } = await open('/place');
    const button = page.getByRole('button', { name: 'Zoom in' });
    const box = await button.boundingBox();
    assert.ok(box !== null && box.width >= 24 && box.height >= 24);
    await button.click();
    assert.match(page.url(), /\/place$/);
    await page.close();
  });

  test('a map whose streets cannot be had leaves the plain one to work', async () => {
    const page = await browser.newPage();
    await page.route('**/streets', (route) => route.abort());
    await page.goto(`${origin}/place`, { waitUntil: 'networkidle' });
    assert.equal(await page.locator('[name=pin]').count(), 1);
    await page.close();
  });

  test('the parts of a Welsh page that scripts write are in Welsh', async () => {
    const { page, errors } = await open('/cymraeg');
    await page.locator('#more').fill('Wyth nod');
    await page.getByText('Mae gennych chi 12 nod ar ôl').first().waitFor();
    await page.locator('.govuk-js-password-input-toggle').click();
    assert.equal(await page.locator('.govuk-js-password-input-toggle').textContent(), 'Cuddio');
    assert.match(
      (await page.locator('.govuk-drop-zone').textContent()) ?? '',
      /Dewis ffeil.*neu ollwng ffeil/,
    );
    assert.equal(await page.locator('.govuk-accordion__show-all-text').textContent(), 'Dangos pob adran');
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('on a phone the queues fold behind their button', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(`${origin}/hub`);
    const rail = page.locator('#rail');
    assert.equal(await rail.isVisible(), false);
    await page.getByRole('button', { name: 'Queues' }).click();
    assert.equal(await rail.isVisible(), true);
    assert.equal(await page.locator('.menu').getAttribute('aria-expanded'), 'true');
    await page.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every part of the desk can be read when it is ${colorScheme}`, async () => {
      const context = await browser.newContext({ colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`${origin}/parts`);
      await page.addScriptTag({ path: axe });
      const poor = await page.evaluate(
        "axe.run({ runOnly: ['color-contrast'] }).then(({ violations, passes }) => [passes.length, ...violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => html + any[0].message))])",
      );
      assert.deepEqual(poor, [1]);
      await context.close();
    });
  }
});
