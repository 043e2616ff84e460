import { measured } from '../figure.ts';
import { textOf } from '../ground/browser.ts';
import { openClient, requestOf } from '../ground/client.ts';
import type { Got } from '../ground/client.ts';
import type { Suite } from '../suite.ts';
import { linkedFrom } from './linked-from.ts';

/** What a telephone downloads before the start page is whole, on a first visit: bodies as they are sent, compressed. */
export const weightSuite: Suite = {
  name: 'weight',
  about: 'what a first visit to the start page downloads',
  on: 'borough',
  run: async (ground) => {
    const web = await ground.serve();
    const client = await openClient(ground.port);
    const get = async (path: string): Promise<Got> => {
      const got = await client.ask(requestOf({ path, host: ground.host }));
      if (got.status !== 200) throw new Error(`${path} answers ${String(got.status)}`);
      return got;
    };
    const sizes = new Map<string, number>();
    const waiting = ['/'];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (sizes.has(path)) continue;
      const got = await get(path);
      sizes.set(path, got.body.length);
      const at = new URL(path, `http://${ground.host}`);
      waiting.push(...linkedFrom({ type: got.headers.get('content-type') ?? '', text: textOf(got), at }));
    }
    client.close();
    await web.stop();
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    for (const [path, size] of sizes) ground.say(`  ${String(size).padStart(6)} bytes  ${path}`);
    return [
      measured({
        suite: 'weight',
        name: 'resident start page, first visit',
        unit: 'KB',
        rounds: [bytes / 1_000],
        goal: { valueAtMost: 60 },
      }),
    ];
  },
};
