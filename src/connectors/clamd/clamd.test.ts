import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, afterEach, test } from 'node:test';
import { eicar, pdf } from '#test/files';
import { startClamd } from '../../../simulators/clamd/index.ts';
import { clamdScanner } from './index.ts';
import { readReply } from './read-reply.ts';

const folder = await mkdtemp(join(tmpdir(), 'moothall-clamd-'));
const clamd = await startClamd({ host: '127.0.0.1', port: 0 });
after(async () => {
  await clamd.stop();
  await rm(folder, { recursive: true });
});
afterEach(() => clamd.misbehave(undefined));
const scanner = clamdScanner({ address: clamd.address });
const cut = (bytes: Buffer, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) =>
    bytes.subarray(size * place, size * (place + 1)),
  );
const scan = async (bytes: Buffer, size = 7) => scanner.scan(Readable.from(cut(bytes, size)));

test('a clean file is clean, and the pattern is found wherever it stands and however it is cut', async () => {
  assert.deepEqual(await scan(pdf()), { verdict: 'clean' });
  const infected = { verdict: 'infected', signature: 'Win.Test.EICAR_HDB-1' };
  for (const size of [1, 7, 65_536])
    assert.deepEqual(await scan(Buffer.concat([pdf(), eicar]), size), infected);
});

test('a scanner that is away, silent, busy or refuses is no verdict', async () => {
  for (const [manner, says] of [
    ['hangs-up', /hung up|ECONNRESET|EPIPE/],
    ['too-large', /size limit/],
    ['broken', /memory/],
  ] as const) {
    clamd.misbehave(manner);
    await assert.rejects(scan(pdf()), says);
  }
  const nobody = clamdScanner({ address: 'tcp://127.0.0.1:1' });
  await assert.rejects(nobody.scan(Readable.from([pdf()])), /ECONNREFUSED/);
});

test('it says its version, over a socket in the file system too', async () => {
  assert.match(await scanner.check(), /^ClamAV /);
  const path = join(folder, 'clamd.ctl');
  const local = await startClamd({ host: '127.0.0.1', port: 0, path });
  assert.match(await clamdScanner({ address: `unix:${path}` }).check(), /^ClamAV /);
  assert.deepEqual(await clamdScanner({ address: local.address }).scan(Readable.from([pdf()])), {
    verdict: 'clean',
  });
  await local.stop();
});

test('a file that breaks off while it is read is no verdict', async () => {
  const broken = Readable.from(
    (function* () {
      yield pdf();
      throw new Error('the disk broke');
    })(),
  );
  await assert.rejects(scanner.scan(broken), /disk broke|hung up/);
});

/** What ClamAV 1.4.3 of Debian 12 answered to these very bytes. */
const captured: readonly (readonly [sent: string, asked: string, answered: string, verdict: string])[] = [
  ['abc', '7a494e53545245414d000000000361626300000000', '73747265616d3a204f4b00', 'clean'],
  [
    eicar.toString('latin1'),
    `7a494e53545245414d0000000044${eicar.toString('hex')}00000000`,
    '73747265616d3a204f7572732e45696361722e554e4f4646494349414c20464f554e4400',
    'infected',
  ],
];
for (const [sent, asked, answered, verdict] of captured)
  test(`what was captured from Debian’s clamd is spoken to the byte, and is ${verdict}`, async () => {
    const heard: Buffer[] = [];
    const server = createServer((socket) => {
      socket.on('data', (data) => {
        heard.push(Buffer.from(data));
        if (Buffer.concat(heard).subarray(-4).equals(Buffer.alloc(4)))
          socket.end(Buffer.from(answered, 'hex'));
      });
    });
    await new Promise<void>((resolve) => server.listen(join(folder, 'captured'), resolve));
    const found = await clamdScanner({ address: `unix:${join(folder, 'captured')}` }).scan(
      Readable.from([Buffer.from(sent, 'latin1')]),
    );
    server.close();
    assert.equal(found.verdict, verdict);
    assert.equal(Buffer.concat(heard).toString('hex'), asked);
  });

const replies: readonly (readonly [said: string, verdict: string])[] = [
  ['stream: OK', 'clean'],
  ['stream: Win.Test.EICAR_HDB-1 FOUND', 'infected'],
  ['stream: Heuristics.Encrypted.PDF FOUND', 'infected'],
];
for (const [said, verdict] of replies)
  test(`“${said}” is ${verdict}`, () => assert.equal(readReply(said).verdict, verdict));

for (const said of [
  '',
  'OK',
  'stream: Access denied. ERROR',
  'INSTREAM size limit exceeded. ERROR',
  'other: OK',
])
  test(`“${said}” is no verdict`, () => assert.throws(() => readReply(said), /the scanner answered/));
