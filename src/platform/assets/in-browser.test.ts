import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { focused, pageWith, serve } from './in-browser.setting.ts';

const queue = `<header class="bar"><button class="btn menu" type="button" aria-controls="rail" aria-expanded="false" hidden>Queues</button><form class="find" role="search"><label for="q">Search</label>
<input id="q" name="q" type="search" data-key="/"></form></header><nav class="rail" id="rail"><a href="/hub?queue" data-key="g q">North <b class="n">2</b></a></nav>
<main><form method="post" action="/sent"><table class="queue"><thead><tr><th class="tick"><input type="checkbox" data-tick-all aria-label="All"></th><th>Case</th></tr></thead><tbody>
${['A1', 'B2', 'C3'].map((name) => `<tr data-row><td class="tick"><input type="checkbox" aria-label="Tick ${name}"></td><td class="what"><a class="ref" href="/hub?${name}">${name}</a></td></tr>`).join('')}
</tbody></table><p class="ticked" data-ticked><b data-ticked-count>0</b> selected</p><button class="btn">Send</button></form></main>`;

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

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const { origin, browser, open } = await serve({
  pages: {
    '/cymraeg': pageWith(counted, ['resident.css', 'resident.js']).replace('lang="en"', 'lang="cy"'),
    '/parts': pageWith(parts, ['hub.css', 'hub.js']),
    '/hub': pageWith(queue, ['hub.css', 'hub.js']),
  },
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

test('the parts of a Welsh page that scripts write are in Welsh', async () => {
  const { page, errors } = await open('/cymraeg');
  await page.locator('#more').fill('Wyth nod');
  await page.getByText('Mae gennych chi 12 nod ar ôl').first().waitFor();
  await page.locator('.govuk-js-password-input-toggle').click();
  assert.equal(await page.locator('.govuk-js-password-input-toggle').textContent(), 'Cuddio');
  assert.match((await page.locator('.govuk-drop-zone').textContent()) ?? '', /Dewis ffeil.*neu ollwng ffeil/);
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
