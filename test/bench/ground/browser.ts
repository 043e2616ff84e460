import { brotliDecompressSync } from 'node:zlib';
import { requestOf } from './client.ts';
import type { Client, Got } from './client.ts';

/** Somebody who keeps cookies, reads pages and sends their forms. */
export type Browser = {
  readonly get: (path: string) => Promise<string>;
  readonly send: (path: string, typed: Readonly<Record<string, string>>) => Promise<string>;
  readonly cookie: () => string;
};

export function browserOn(client: Client, host: string): Browser {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const keep = (got: Got) => {
    for (const line of got.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return got;
  };
  const get = async (path: string) => {
    const got = keep(await client.ask(requestOf({ path, host, cookie: cookie() })));
    if (got.status !== 200) throw new Error(`${path} answers ${String(got.status)}`);
    return textOf(got);
  };
  return {
    get,
    cookie,
    /** Sends the page's form and gives the path to which that leads. */
    send: async (path, typed) => {
      const form = new URLSearchParams({ ...hiddenOf(await get(path)), ...typed }).toString();
      const got = keep(await client.ask(requestOf({ method: 'POST', path, host, cookie: cookie(), form })));
      const to = got.headers.get('location');
      if (got.status !== 303 || to === undefined)
        throw new Error(`${path} answers ${String(got.status)}: ${faultIn(textOf(got))}`);
      return to;
    },
  };
}

export function textOf({ headers, body }: Got): string {
  return (headers.get('content-encoding') === 'br' ? brotliDecompressSync(body) : body).toString();
}

/** The hidden fields of a page's forms: its token and its key. */
export function hiddenOf(page: string): Readonly<Record<string, string>> {
  const fields = [...page.matchAll(/name="(_\w+)"\s+value="([^"]+)"/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}

function faultIn(page: string): string {
  return /error-summary[\s\S]{0,400}/.exec(page)?.[0] ?? page.slice(0, 400);
}
