import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Somebody who asks for a page again and again, until they are told to stop: at the next process where one does not answer,
 * as the proxy of the guide does it. Gives what was answered each time, 0 where nobody did.
 */
export async function keepAsking(
  { ports, host, path }: { readonly ports: readonly string[]; readonly host: string; readonly path: string },
  stop: AbortSignal,
): Promise<readonly number[]> {
  const statuses: number[] = [];
  while (!stop.aborted) {
    statuses.push(await firstOf(ports, { host, path }));
    await pause(50);
  }
  return statuses;
}

type Asked = { readonly host: string; readonly path: string };

async function firstOf(ports: readonly string[], asked: Asked): Promise<number> {
  for (const port of ports) {
    const status = await askAt(port, asked).catch(() => undefined);
    if (status !== undefined) return status;
  }
  return 0;
}

async function askAt(port: string, { host, path }: Asked): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const headers = { host };
  request({ host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
    answer.on('error', reject);
    answer.on('end', () => resolve(answer.statusCode));
    answer.resume();
  })
    .on('error', reject)
    .end();
  return promise;
}
