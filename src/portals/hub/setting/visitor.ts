import assert from 'node:assert/strict';
import type { Hub } from './hub.ts';
import type { Who } from './directory.ts';

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A browser at the hub: keeps its cookies and follows nothing by itself. Paths are inside the portal. */
export function openVisitor({ app }: Hub, host = 'localhost') {
  const cookies = new Map<string, string>();

  async function send(method: 'GET' | 'POST', path: string, fields?: Fields) {
    const payload = fields && new URLSearchParams(Object.entries(fields).flatMap(pairs)).toString();
    const answer = await app.inject({
      method,
      url: `/hub${path === '/' ? '' : path}`,
      cookies: Object.fromEntries(cookies),
      headers: {
        host,
        ...(payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value } of answer.cookies) cookies.set(name, value);
    return answer;
  }

  const get = (path: string) => send('GET', path);

  /** The hidden fields of a page, as its forms carry them. */
  async function hidden(path: string): Promise<Record<string, string>> {
    const { body } = await get(path);
    const fields = [...body.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]): [string, string] => [
      /name="([^"]*)"/.exec(input)?.[1] ?? '',
      /value="([^"]*)"/.exec(input)?.[1] ?? '',
    ]);
    return Object.fromEntries(fields);
  }

  /** Opens the page on which the form stands and sends it, with what is entered. */
  async function submit(path: string, entered: Fields = {}, from = path) {
    return send('POST', path, { ...(await hidden(from)), ...entered });
  }

  async function signIn(who: Who, next = '/') {
    const departed = await submit(`/sign-in?next=${encodeURIComponent(next)}`);
    const away = await get(locationOf(departed));
    const state = new URL(String(away.headers.location)).searchParams.get('state') ?? '';
    return get(`/sign-in/return?state=${state}&code=${who}`);
  }

  return { get, hidden, send, submit, signIn, cookies };
}
export type Visitor = ReturnType<typeof openVisitor>;

/** Somebody who works here, signed in. */
export async function signedIn(hub: Hub, who: Who, host?: string): Promise<Visitor> {
  const visitor = openVisitor(hub, host);
  const answer = await visitor.signIn(who);
  assert.equal(answer.statusCode, 303, answer.body);
  return visitor;
}

/** Where an answer leads, as a path inside the portal. */
export function locationOf(answer: { readonly headers: Record<string, unknown> }): string {
  return String(answer.headers['location']).replace(/^\/hub/, '') || '/';
}

function pairs([name, value]: readonly [string, string | readonly string[]]): [string, string][] {
  return typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]);
}
