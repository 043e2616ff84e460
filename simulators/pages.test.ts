import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createTransport } from 'nodemailer';
import { assertAccessible } from '#test/axe';
import { closeBrowser, openPage, screenshot } from '#test/browser';
import { type Officer, type Simulators, startSimulators } from './index.ts';

const ANGHARAD: Officer = {
  oid: 'a1000000-0000-4000-8000-000000000001',
  name: "Angharad O'Neill",
  email: 'angharad.oneill@thornmere.example',
  title: 'Contact centre adviser',
  groups: [],
  roles: ['adviser'],
};
const GWEN: Officer = {
  ...ANGHARAD,
  oid: 'a1000000-0000-4000-8000-000000000002',
  name: 'Gwen Parry',
  title: 'Left in October',
  disabled: true,
};

let application: string;
const server = createServer((request, response) => response.end(`application at ${request.url}`));
let folder: string;
let simulators: Simulators;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  application = `http://127.0.0.1:${address.port}`;
  folder = await mkdtemp(join(tmpdir(), 'moothall-simulator-pages-'));
  simulators = await startSimulators({
    officers: [ANGHARAD, GWEN],
    clients: [
      { id: 'hub', redirectUris: [`${application}/signed-in`], signOutUris: [`${application}/signed-out`] },
    ],
    mailFolder: folder,
  });
});
after(async () => {
  await closeBrowser();
  await simulators.stop();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const signIn = () =>
  `${simulators.entra.issuer}/oauth2/authorize?${new URLSearchParams({
    client_id: 'hub',
    redirect_uri: `${application}/signed-in`,
    response_type: 'code',
    scope: 'openid profile email',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  }).toString()}`;
const signOut = () =>
  `${simulators.entra.issuer}/oauth2/logout?${new URLSearchParams({
    client_id: 'hub',
    post_logout_redirect_uri: `${application}/signed-out`,
  }).toString()}`;

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';
  const width = javaScriptEnabled ? 1440 : 390;

  test(`${how}, an officer signs in and out by the pages of the stand-in`, async () => {
    await using page = await openPage({ javaScriptEnabled, width });
    await page.goto(signIn());
    await page.getByRole('button', { name: 'Gwen Parry' }).click();
    await page.getByText('AADSTS50057: The account of Gwen Parry is disabled.').waitFor();
    await assertAccessible(page);
    await screenshot(page, `simulators/sign-in-${width}`);
    await page.getByRole('button', { name: ANGHARAD.name }).click();
    await page.waitForURL(`${application}/signed-in?**`);

    await page.goto(signOut());
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${application}/signed-out`);
    await page.goto(signIn());
    await page.getByRole('button', { name: ANGHARAD.name }).waitFor();
  });

  test(`${how}, a message is found by its recipient and its links lead on`, async () => {
    const to = `${how.replace(' ', '-')}@example.org`;
    await createTransport({ url: simulators.addresses.smtp }).sendMail({
      from: 'Thornmere Council <requests@thornmere.example>',
      to,
      subject: 'We have your report of fly tipping: HVX4 7KQ2',
      text: `We have your report.\n\nFollow it at ${application}/from-text`,
      html: `<h1>We have your report</h1><p><a href="${application}/from-html">Follow it</a></p>`,
    });
    await using page = await openPage({ javaScriptEnabled, width });
    await page.goto(simulators.addresses.mailbox);
    await assertAccessible(page);
    await screenshot(page, `simulators/mailbox-${width}`);
    await page.getByLabel('Sent to').fill(to);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'We have your report of fly tipping' }).click();
    await assertAccessible(page);
    await screenshot(page, `simulators/message-${width}`);
    await page.getByRole('link', { name: `${application}/from-text` }).click();
    await page.waitForURL(`${application}/from-text`);
    await page.goBack();
    await page.frameLocator('iframe').getByRole('link', { name: 'Follow it' }).click();
    await page.waitForURL(`${application}/from-html`);
  });

  test(`${how}, the other pages are accessible`, async () => {
    await using page = await openPage({ javaScriptEnabled, width });
    for (const path of ['/', '/entra/', '/mailbox/?to=nobody@example.org', '/nothing-here']) {
      await page.goto(new URL(path, simulators.addresses.front).href);
      await assertAccessible(page);
      await screenshot(page, `simulators/page${path.replaceAll(/\W/g, '-')}${width}`);
    }
  });
}
