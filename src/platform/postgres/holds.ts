import { spawnSync } from 'node:child_process';
import type { RunAs } from './run-as.ts';

/**
 * Whether a shell that runs as this user finds that something holds of these paths: asked of the system itself, because modes
 * alone do not tell of access lists and mounts. Ctrl-C reaches the shell too; it is then asked again, since being
 * stopped says nothing of the paths.
 */
export function holds(script: string, paths: readonly string[], as?: RunAs): boolean {
  const { status, error } = spawnSync('/bin/sh', ['-c', script, 'sh', ...paths], { ...as, cwd: '/' });
  return status === null && error === undefined ? holds(script, paths, as) : status === 0;
}
