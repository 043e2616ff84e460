import type { Logger } from 'pino';

/** The levels between which a signal changes: as it was set, and everything. */
const everything = 'debug';
const usual = 'info';

/**
 * Lets whoever runs the process see more of it without a restart: `kill -USR2` switches between the level that was set and
 * `debug`; where that is the one that was set, between it and `info`. Gives a way to let go.
 */
export function steerLog(log: Logger): () => void {
  const set = log.level;
  const other = set === everything ? usual : everything;
  const change = () => {
    log.level = log.level === set ? other : set;
    // Whatever the level is now, this is said.
    log[log.isLevelEnabled('info') ? 'info' : 'error'](`the level of the log is now ${log.level}`);
  };
  process.on('SIGUSR2', change);
  return () => void process.off('SIGUSR2', change);
}
