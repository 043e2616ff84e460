import { spawn } from 'node:child_process';
import { endsWithTests } from '../running/ground.ts';

export type Shell = {
  /** Gives it lines as somebody would type them, and waits until they are done. Gives what they wrote. */
  readonly type: (lines: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** One shell, in which names stay set from block to block. The first line that fails ends it. */
export function openShell(environment: Readonly<Record<string, string>>): Shell {
  const child = spawn('sh', ['-eu'], { env: environment, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  endsWithTests(child.pid ?? 0);
  let written = '';
  let isOver = false;
  let heard: (() => void) | undefined;
  const { promise: ended, resolve } = Promise.withResolvers<number | null>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
      heard?.();
    });
  child.once('close', (code) => {
    isOver = true;
    resolve(code);
    heard?.();
  });
  child.stdin.on('error', () => {});
  const mark = '@@ that was the block @@';
  return {
    type: async (lines) => {
      written = '';
      const { promise: done, resolve: end, reject } = Promise.withResolvers<void>();
      heard = () => {
        if (written.includes(mark)) end();
        else if (isOver) reject(new Error(`it failed:\n${written}`));
      };
      // What a command would ask of a keyboard it does not find.
      child.stdin.write(`{\n${lines}\n} < /dev/null\necho '${mark}'\n`);
      if (isOver) reject(new Error('a block before it failed'));
      await done;
      return written.replace(mark, '');
    },
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
