import { ok, warning, wrong } from './finding.ts';
import type { Finding, Patient } from './finding.ts';
import { scannerOf, storeOf } from './files.ts';

/** What people's files need: a place for them, and a scanner. */
export async function examineFiles({ settings }: Patient): Promise<readonly Finding[]> {
  return Promise.all([storeFinding(settings), scannerFinding(settings)]);
}

async function storeFinding(settings: Patient['settings']): Promise<Finding> {
  const place = settings.MOOTHALL_BUCKET?.address ?? settings.MOOTHALL_FILES;
  const name = settings.MOOTHALL_BUCKET ? 'MOOTHALL_BUCKET' : 'MOOTHALL_FILES';
  try {
    await storeOf(settings).check();
    return ok('files', `they are kept in ${place}`);
  } catch (error) {
    return wrong(
      'files',
      `${place} cannot be used (${reasonOf(error)}). Check ${name}, and who may write there`,
    );
  }
}

async function scannerFinding(settings: Patient['settings']): Promise<Finding> {
  const { MOOTHALL_CLAMD: address } = settings;
  if (address === undefined)
    return warning(
      'virus scanner',
      'MOOTHALL_CLAMD is not set, so that every file is held and nobody can open one. Install clamav-daemon and name its socket',
    );
  try {
    return ok('virus scanner', (await scannerOf(settings).check()).slice(0, 100));
  } catch (error) {
    return wrong(
      'virus scanner',
      `${address} does not answer (${reasonOf(error)}). Files are held until it does: start clamd, or check MOOTHALL_CLAMD`,
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
