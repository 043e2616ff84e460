import { openClient, requestOf } from './client.ts';
import type { Ground } from './ground.ts';
import { usedBy } from './processor.ts';
import { shared, spentOn } from './spent.ts';
import type { Process } from './web.ts';

export type Page = { readonly path: string; readonly cookie: string };

let asked = 0;

/** Asks for a page so many times, by eight clients. */
export async function askOften(
  { port, host }: Pick<Ground, 'port' | 'host'>,
  { path, cookie }: Page,
  count: number,
): Promise<void> {
  const clients = await Promise.all(Array.from({ length: 8 }, async () => openClient(port)));
  // An address may ask for some thousand pages a minute.
  const requests = Array.from({ length: 100 }, (_, from) =>
    requestOf({ path, host, cookie, from: (asked += 1) * 128 + from }),
  );
  await shared(
    Array.from({ length: count }, (_, place) => requests[place % 100]),
    clients,
    async (client, request) => {
      const { status } = await client.ask(request ?? Buffer.alloc(0));
      if (status !== 200) throw new Error(`${path} answers ${String(status)}`);
    },
  );
  for (const client of clients) client.close();
}

/** Milliseconds of processor time that web and database use in a second in which nobody asks for anything. */
export async function idlePerSecond(ground: Ground, web: Process): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, 2_000);
  const { seconds, milliseconds } = await spentOn(usedBy(ground, web.pid), async () => promise);
  return milliseconds / seconds;
}
