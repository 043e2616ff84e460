import { pino } from 'pino';
import type { DestinationStream } from 'pino';

/** So long a line may wait for others, and so many characters are enough. */
const longestMilliseconds = 50;
const enough = 8 * 1024;

/** By this pino says of what level the line is that it writes next. */
const needsLevel: symbol = Symbol.for('pino.metadata');
const warning = 40;

/**
 * Lines for a file or a pipe. Each write goes by way of another thread and costs as much as a statement, so what many
 * requests say at the same time is written together, within 50 ms; a warning takes along at once what waits before it. The
 * end of the process writes the rest, unless it is killed with -9.
 */
export function gatherLines(descriptor: number): DestinationStream {
  const destination = pino.destination({ dest: descriptor, sync: false });
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = (to = destination) => {
    clearTimeout(timer);
    timer = undefined;
    const lines = waiting;
    waiting = '';
    if (lines !== '') to.write(lines);
  };
  process.once('exit', () => flush(pino.destination({ dest: descriptor, sync: true })));
  return Object.assign(
    {
      lastLevel: 0,
      write(line: string): void {
        waiting += line;
        if (this.lastLevel >= warning || waiting.length >= enough) flush();
        else timer ??= setTimeout(() => flush(), longestMilliseconds);
      },
    },
    { [needsLevel]: true },
  );
}
