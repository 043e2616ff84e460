import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { systemClock } from '#platform/clock';
import { folderStore, openIntake } from '#platform/files';
import type { FileStore, Intake } from '#platform/files';

/** A store in a folder of its own, and the intake that fills it. */
export async function openFileGround(): Promise<{ readonly files: FileStore; readonly intake: Intake }> {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-files-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const files = folderStore(join(folder, 'kept'));
  const incoming = join(folder, 'incoming');
  return {
    files,
    intake: openIntake({ store: files, folder: incoming, clock: systemClock, onTrouble: () => {} }),
  };
}
