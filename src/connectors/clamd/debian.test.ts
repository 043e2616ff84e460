import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { eicar, pdf } from '#test/files';
import { hasClamd, startDebianClamd } from './debian.setting.ts';
import { clamdScanner } from './index.ts';

/** `clamd.test.ts` holds the same wire to bytes that were captured from it, on machines that have no ClamAV. */
test('ClamAV’s own daemon finds what its signatures name, and nothing in what is clean', async (t) => {
  if (!hasClamd) {
    t.diagnostic('There is no ClamAV on this machine (Debian: clamav-daemon): its daemon was NOT asked.');
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'moothall-debian-clamd-'));
  const signature = `${createHash('md5').update(eicar).digest('hex')}:${String(eicar.length)}:Ours.Eicar`;
  const clamd = await startDebianClamd(folder, [signature]);
  try {
    const scanner = clamdScanner({ address: clamd.address });
    assert.match(await scanner.check(), /^ClamAV \d/);
    assert.deepEqual(await scanner.scan(Readable.from([pdf()])), { verdict: 'clean' });
    const found = await scanner.scan(Readable.from([eicar]));
    assert.equal(found.verdict, 'infected');
    assert.ok('signature' in found && found.signature.startsWith('Ours.Eicar'));
    const large = Readable.from(Array.from({ length: 420 }, () => Buffer.alloc(65_536, 7)));
    await assert.rejects(scanner.scan(large), /size limit exceeded|EPIPE|ECONNRESET|hung up/);
  } finally {
    await clamd.stop();
    await rm(folder, { recursive: true });
  }
});
