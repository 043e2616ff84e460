import { join, resolve } from 'node:path';
import { clamdScanner } from '#connectors/clamd';
import { s3Store } from '#connectors/s3';
import type { ScanPort } from '#capabilities/documents';
import type { Settings } from '#platform/config';
import { folderStore, openIntake } from '#platform/files';
import type { FileStore, Intake } from '#platform/files';
import { pictureMaker } from '#platform/pictures';
import type { PictureMaker } from '#platform/pictures';
import { checkout } from './installation.ts';
import type { Installation } from './installation.ts';

type Placed = Pick<Settings, 'MOOTHALL_FILES' | 'MOOTHALL_BUCKET'>;

/** Below this folder: `kept` where there is no other store, `incoming` and `made` for what is under way. */
function folderOf({ MOOTHALL_FILES: folder }: Pick<Settings, 'MOOTHALL_FILES'>, name: string): string {
  return join(resolve(checkout, folder), name);
}

export function storeOf(settings: Placed): FileStore {
  const { MOOTHALL_BUCKET: s3 } = settings;
  return s3 ? s3Store(s3) : folderStore(folderOf(settings, 'kept'));
}

export function intakeOf({ settings, clock, log }: Installation): Intake {
  return openIntake({
    store: storeOf(settings),
    folder: folderOf(settings, 'incoming'),
    clock,
    onTrouble: (error) => log.warn({ err: error }, 'a file could not be received'),
  });
}

export function picturesOf(settings: Settings): PictureMaker {
  return pictureMaker({ folder: folderOf(settings, 'made'), checkout });
}

/** Without a scanner every file is held: nothing that was not scanned is opened. */
export function scannerOf({ MOOTHALL_CLAMD: address }: Pick<Settings, 'MOOTHALL_CLAMD'>): ScanPort {
  if (address !== undefined) return clamdScanner({ address });
  return {
    scan: async (content) => {
      content.destroy();
      return missing();
    },
    check: missing,
  };
}

async function missing(): Promise<never> {
  throw new Error('MOOTHALL_CLAMD is not set');
}
