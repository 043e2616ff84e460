/** The stand-ins as a process of their own: `node simulators/main.ts '{"officers":[…],…}'`. */
import { fstatSync } from 'node:fs';
import { readSettings } from './settings.ts';
import { startSimulators } from './start-simulators.ts';

const GRACE_MILLISECONDS = 800;

try {
  const simulators = await startSimulators(
    readSettings(process.argv[2] ?? process.env['MOOTHALL_SIMULATORS']),
  );
  const stop = () => {
    setTimeout(() => process.exit(0), GRACE_MILLISECONDS).unref();
    void simulators.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  stopWithParent(stop);
  process.stdout.write(`${JSON.stringify({ ready: true, addresses: simulators.addresses })}\n`);
} catch (error) {
  process.stderr.write(
    `The stand-ins could not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}

/**
 * A parent that forked us is watched by its channel, and Ctrl-C, which reaches the whole process group, is left to
 * it: it stops us last. A parent that holds our standard input is watched by its end. From a terminal neither is so.
 */
function stopWithParent(stop: () => void): void {
  if (process.channel !== undefined) {
    process.on('SIGINT', () => undefined);
    process.once('disconnect', stop);
    return;
  }
  process.once('SIGINT', stop);
  const input = fstatSync(0);
  if (!input.isFIFO() && !input.isSocket()) return;
  process.stdin.once('end', stop).once('error', stop).resume();
}
