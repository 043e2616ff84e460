import type { Town } from './town.ts';

export type Asked = {
  readonly method:
    | 'GET'
    | 'POST'
    | 'HEAD'
    | 'OPTIONS'
    | 'PUT'
    | 'DELETE'
    | 'PATCH'
    | 'TRACE'
    | 'PROPFIND'
    | 'SEARCH';
  readonly url: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What came back, with what was asked, so that a fault can be told and asked again. */
export type Answer = {
  readonly asked: Asked;
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: readonly object[];
};

/** A browser that does as it is told: it keeps cookies, follows nothing, and sends what no honest one would. */
export class Caller {
  readonly cookies = new Map<string, string>();
  /** What it sends with each request: a program its key. */
  readonly always = new Map<string, string>();
  readonly host: string;
  readonly #app: Town['app'];
  readonly #from: string;

  /** `from` is the address that they ask from. */
  constructor({ app }: Pick<Town, 'app'>, host: string, from = '127.0.0.1') {
    this.#app = app;
    this.host = host;
    this.#from = from;
  }

  async ask(asked: Asked): Promise<Answer> {
    const { method, url, body, headers = {} } = asked;
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const form = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await this.#app.inject({
      method,
      url,
      remoteAddress: this.#from,
      headers: { host: this.host, cookie, ...Object.fromEntries(this.always), ...form, ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
    for (const { name, value } of answer.cookies)
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    const { statusCode: status, body: text, headers: got, cookies } = answer;
    return { asked, status, body: text, headers: got, cookies };
  }

  get(url: string): Promise<Answer> {
    return this.ask({ method: 'GET', url });
  }

  post(url: string, fields: readonly (readonly [string, string])[]): Promise<Answer> {
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
    return this.ask({ method: 'POST', url, body });
  }
}

/** Where an answer leads, inside its portal's host. */
export function leadsTo({ headers }: Pick<Answer, 'headers'>): string {
  return typeof headers['location'] === 'string' ? headers['location'] : '';
}
