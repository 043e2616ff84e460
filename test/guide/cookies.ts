import type { FastifyInstance } from 'fastify';

export type SetCookie = {
  readonly name: string;
  readonly lasts: 'the session' | 'a year';
  readonly httpOnly: boolean;
  readonly sameSite: string;
};

/** The same server, with every cookie that it sets written down. */
export function watched(app: FastifyInstance, seen: Map<string, SetCookie>): FastifyInstance {
  const inject = async (...asked: Parameters<FastifyInstance['inject']>) => {
    const answer = await app.inject(...asked);
    for (const cookie of answer.cookies) if (cookie.value !== '') note(seen, cookie);
    return answer;
  };
  return new Proxy(app, {
    get: (server, name): unknown => (name === 'inject' ? inject : Reflect.get(server, name)),
  });
}

type Raw = {
  readonly name: string;
  readonly maxAge?: number;
  readonly httpOnly?: boolean;
  readonly sameSite?: string;
};

function note(seen: Map<string, SetCookie>, { name, maxAge, httpOnly, sameSite }: Raw): void {
  // Without TLS, as here, a browser takes no name that begins with __Host-.
  const named = name.replace(/^moothall-/, '__Host-');
  seen.set(named, {
    name: named,
    lasts: maxAge === undefined ? 'the session' : spoken(maxAge),
    httpOnly: httpOnly ?? false,
    sameSite: sameSite ?? 'none',
  });
}

function spoken(seconds: number): 'a year' {
  if (seconds === 31_536_000) return 'a year';
  throw new Error(`a cookie lasts ${String(seconds)} seconds, for which this test has no words`);
}

/** The rows of the table below a heading: names and when they go. */
export function tableBelow(heading: string, text: string): ReadonlyMap<string, string> {
  const [, below = ''] = text.split(`## ${heading}\n`);
  const [section = ''] = below.split('\n## ');
  const rows = section.matchAll(/^\| `([^`]+)` +\|.*\| +([^|]+?) +\|$/gm);
  return new Map([...rows].map(([, name, goes]) => [name ?? '', goes ?? '']));
}
