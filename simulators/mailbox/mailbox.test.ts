import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { createTransport, type SendMailOptions } from 'nodemailer';
import PostalMime from 'postal-mime';
import { type Simulators, startSimulators } from '../index.ts';
import { openStore } from './store.ts';

const SENDER = 'requests@thornmere.example';
let folder: string;
let simulators: Simulators;

const start = () =>
  startSimulators({ officers: [], clients: [], mailFolder: join(folder, 'mail'), slowMilliseconds: 40 });

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moothall-mailbox-'));
  simulators = await start();
});
afterEach(() => simulators.mailbox.empty());
after(async () => {
  await simulators.stop();
  await rm(folder, { recursive: true });
});

const post = (message: SendMailOptions) =>
  createTransport({ url: simulators.addresses.smtp }).sendMail({ from: `Thornmere <${SENDER}>`, ...message });

const get = (path: string) => fetch(new URL(path, simulators.addresses.mailbox));
const read = async (path: string) => (await get(path)).text();

interface Listed {
  readonly id: string;
  readonly subject: string;
  readonly from: string;
  readonly to: readonly string[];
}
const subjects = (messages: readonly { readonly subject: string }[]) =>
  messages.map(({ subject }) => subject);
const listed = async (to = '') =>
  (await (await get(`messages.json?to=${encodeURIComponent(to)}`)).json()) as readonly Listed[];

async function only(to: string) {
  const [message, ...others] = await listed(to);
  assert.ok(message !== undefined && others.length === 0);
  return message;
}

test('a message is shown with its text, its links, its headers and who it really went to', async () => {
  await post({
    to: 'Ffion <ffion@example.org>',
    bcc: 'archive@example.org',
    subject: 'Eich cais: sŵn 🐕 <b>',
    text: 'Follow it at http://127.0.0.1:3000/requests/AB12?code=4&x=1. Diolch <3',
  });
  const { id, to, from } = await only('FFION@example.org');
  assert.deepEqual({ to, from }, { to: ['ffion@example.org', 'archive@example.org'], from: SENDER });
  const page = await read(`messages/${id}`);
  assert.match(page, /<h1>Eich cais: sŵn 🐕 &lt;b&gt;<\/h1>/);
  assert.match(
    page,
    /<a href="http:\/\/127.0.0.1:3000\/requests\/AB12\?code=4&amp;x=1">[^<]+<\/a>. Diolch &lt;3/,
  );
  assert.match(page, /<dt>Message-ID<\/dt>/);
  assert.match(page, /Thornmere &lt;requests@thornmere.example&gt;/);
});

test('the list has the newest first and can be narrowed to one recipient', async () => {
  await post({ to: 'a@example.org', subject: 'First', text: '-' });
  await post({ to: 'b@example.org', subject: 'Second', text: '-' });
  assert.deepEqual(subjects(await listed()), ['Second', 'First']);
  assert.deepEqual(subjects(await listed('a@example.org')), ['First']);
  assert.doesNotMatch(await read('?to=a@example.org'), /Second/);
  assert.match(await read('?to=%3Cscript%3E'), /Nothing has been sent to <b>&lt;script&gt;<\/b>/);
});

test('the HTML of a message is shown where it can run nothing and fetch nothing', async () => {
  await post({ to: 'a@example.org', subject: 'x', html: '<!DOCTYPE html><script>1</script><p>Hello</p>' });
  const { id } = await only('a@example.org');
  assert.match(await read(`messages/${id}`), /sandbox="allow-top-navigation-by-user-activation"/);
  const part = await get(`messages/${id}/html`);
  assert.match(
    part.headers.get('content-security-policy') ?? '',
    /^sandbox allow-top-navigation-by-user-activation; default-src 'none'/,
  );
  assert.match(await part.text(), /<base target="_top"><script>/);
});

test('an attachment and the message itself can be saved, and never open as a page', async () => {
  const attachment = { filename: 'llythyr ŵ.html', content: '<script>' };
  await post({ to: 'a@example.org', subject: 'x', text: 'x', attachments: [attachment] });
  const { id } = await only('a@example.org');
  const saved = await get(`messages/${id}/attachments/0`);
  assert.equal(saved.headers.get('content-type'), 'application/octet-stream');
  assert.match(saved.headers.get('content-disposition') ?? '', /^attachment; .*llythyr%20%C5%B5.html/);
  assert.equal(await saved.text(), '<script>');
  assert.equal((await PostalMime.parse(await read(`messages/${id}/message.eml`))).subject, 'x');
  assert.equal((await get(`messages/${id}/attachments/1`)).status, 404);
  assert.equal((await get('messages/..%2f..%2fetc')).status, 404);
});

test('what was accepted is there after a restart', async () => {
  await post({ to: 'a@example.org', subject: 'Kept', text: 'Still here' });
  const earlier = await listed();
  await simulators.stop();
  simulators = await start();
  assert.deepEqual(await listed(), earlier);
  assert.match(await read(`messages/${earlier[0]?.id}`), /Still here/);
});

test('only the last messages are kept, after a restart too, and strangers in the folder are left alone', async () => {
  const bounded = join(folder, 'bounded');
  const store = await openStore(bounded, 3);
  for (const subject of ['1', '2', '3', '4']) {
    await store.keep({ from: SENDER, to: ['a@example.org'] }, Buffer.from(`Subject: ${subject}\r\n\r\n`));
  }
  await writeFile(join(bounded, 'notes.txt'), 'mine');
  assert.deepEqual(subjects(store.list()), ['4', '3', '2']);
  assert.deepEqual(subjects((await openStore(bounded, 2)).list()), ['4', '3']);
  assert.equal((await readdir(bounded)).length, 3);
});

test('a mailbox that bounces is refused at once, and the others of the message get it', async () => {
  await assert.rejects(post({ to: 'bounce@example.org', subject: 'x', text: 'x' }), { responseCode: 550 });
  const sent = await post({ to: ['bounce@example.org', 'a@example.org'], subject: 'y', text: 'y' });
  assert.deepEqual(sent.rejected, ['bounce@example.org']);
  assert.deepEqual((await only('a@example.org')).to, ['a@example.org']);
});

test('greylisting refuses the first try and takes the second', async () => {
  const message = { to: 'greylist@example.org', subject: 'x', text: 'x' };
  await assert.rejects(post(message), { responseCode: 451 });
  await post(message);
  await only('greylist@example.org');
});

test('a slow mailbox takes its time', async () => {
  const from = performance.now();
  await post({ to: 'slow@example.org', subject: 'x', text: 'x' });
  assert.ok(performance.now() - from >= 39);
});

test('a later bounce is accepted and then reported to the sender in the form of RFC 3464', async (t) => {
  const reported = Promise.withResolvers<string>();
  const hook = createServer((request, response) => {
    void request.toArray().then((chunks) => reported.resolve(Buffer.concat(chunks as Buffer[]).toString()));
    response.end();
  });
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  t.after(() => hook.close());
  const address = hook.address();
  assert.ok(typeof address === 'object' && address !== null);
  const other = await startSimulators({
    officers: [],
    clients: [],
    mailFolder: join(folder, 'other'),
    bounceReportsTo: `http://127.0.0.1:${address.port}/bounces`,
  });
  t.after(() => other.stop());

  const transport = createTransport({ url: other.addresses.smtp });
  const { messageId } = await transport.sendMail({
    from: SENDER,
    to: 'later-bounce@example.org',
    subject: 'Lost',
    text: 'x',
  });
  const source = await reported.promise;
  const report = await PostalMime.parse(source, { attachmentEncoding: 'utf8' });
  assert.match(source, /^Content-Type: multipart\/report; report-type=delivery-status/m);
  assert.match(report.text ?? '', /later-bounce@example.org could not be delivered/);
  const parts = new Map(report.attachments.map(({ mimeType, content }) => [mimeType, content as string]));
  assert.match(
    parts.get('message/delivery-status') ?? '',
    /Final-Recipient: rfc822; later-bounce@example.org/,
  );
  assert.match(parts.get('message/delivery-status') ?? '', /Action: failed\r?\nStatus: 5.1.1/);
  assert.ok(parts.get('text/rfc822-headers')?.includes(messageId));

  const [kept, ...others] = other.mailbox.list();
  assert.deepEqual([kept?.from, kept?.to, others.length], ['', [SENDER], 0]);
});
