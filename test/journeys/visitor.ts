import assert from 'node:assert/strict';
import { decoded, readForm } from './fields.ts';
import type { Fields } from './fields.ts';
import { multipart } from '#test/multipart';
import type { SentFile } from '#test/multipart';
import type { Setting } from './setting.ts';

/** A page as a browser has it: where it stands now, what was answered, what a person can read in it. */
export type Shown = {
  readonly at: string;
  readonly status: number;
  readonly html: string;
  readonly title: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
};

/** What is typed over what the page's fields show; nothing takes a field out. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

type Asked = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly payload?: string | Buffer;
  readonly type?: string;
};

/** A browser without scripts: it keeps cookies, follows redirects and sends forms as they stand. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #setting: Pick<Setting, 'app' | 'origin'>;

  constructor(setting: Pick<Setting, 'app' | 'origin'>) {
    this.#setting = setting;
  }

  async open(path: string): Promise<Shown> {
    return this.#ask({ method: 'GET', url: path });
  }

  /** Fills in the page's form and sends it, and goes where that leads. */
  async send(page: Shown, typed: Typed = {}): Promise<Shown> {
    const { action, fields } = readForm(ownPart(page.html));
    return this.post(action ?? page.at, filled(fields, typed));
  }

  /** The same with files, as a browser sends them. */
  async sendFiles(page: Shown, files: readonly SentFile[], typed: Typed = {}): Promise<Shown> {
    const [form] = /<form\b[^>]*enctype="multipart\/form-data"[\s\S]*?<\/form>/.exec(page.html) ?? [];
    assert.ok(form !== undefined, 'the page has no form that takes files');
    const { action, fields } = readForm(form);
    const names = new Set(files.map(({ field }) => field));
    const { type, payload } = await multipart(
      filled(fields, typed).filter(([name]) => !names.has(name)),
      files,
    );
    return this.#ask({ method: 'POST', url: action ?? page.at, payload, type });
  }

  /** What stands at an address that is no page. */
  async fetch(path: string) {
    const { app, origin } = this.#setting;
    return app.inject({ url: path, headers: { host: new URL(origin).host, cookie: this.#cookie() } });
  }

  async post(path: string, fields: Fields): Promise<Shown> {
    const payload = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
    return this.#ask({ method: 'POST', url: path, payload });
  }

  #cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async #ask({ type = 'application/x-www-form-urlencoded', ...asked }: Asked): Promise<Shown> {
    const { app, origin } = this.#setting;
    const cookie = this.#cookie();
    const answer = await app.inject({
      ...asked,
      headers: {
        host: new URL(origin).host,
        cookie,
        ...(asked.method === 'POST' ? { 'content-type': type } : {}),
      },
    });
    for (const { name, value, maxAge } of answer.cookies)
      if (value === '' || maxAge === 0) this.cookies.delete(name);
      else this.cookies.set(name, value);
    const to = answer.headers.location;
    if (answer.statusCode === 303 && to !== undefined)
      return this.#ask({ method: 'GET', url: to.replace(origin, '') });
    return shown(asked.url, answer);
  }
}

/** A page's own forms come before those that stand about every page. */
function ownPart(html: string): string {
  const [main] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
  return main?.includes('<form') ? main : html;
}

function shown(
  at: string,
  answer: { statusCode: number; body: string; headers: Readonly<Record<string, unknown>> },
): Shown {
  const html = answer.body;
  const title = decoded(/<title[^>]*>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '').trim();
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const text = decoded(main.replaceAll(/<[^>]+>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { at, status: answer.statusCode, html, title, text, headers: answer.headers };
}

function filled(fields: Fields, typed: Typed): Fields {
  const kept = fields.filter(([name]) => !Object.hasOwn(typed, name));
  const added = Object.entries(typed).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
  );
  return [...kept, ...added];
}

/** The page was shown again because of what was typed: status, title, and a summary whose every link has its field. */
export function assertMistake(page: Shown, words: string): void {
  assert.equal(page.status, 422, page.text);
  assert.match(page.title, /^(Error|Gwall): /);
  const summary = /<div class="govuk-error-summary"[\s\S]*?<\/ul>/.exec(page.html)?.[0] ?? '';
  assert.ok(decoded(summary).includes(words), `the summary says “${words}”: ${page.text.slice(0, 400)}`);
  for (const [, id = ''] of summary.matchAll(/href="#([^"]+)"/g))
    assert.ok(page.html.includes(` id="${id}"`), `nothing on the page is called ${id}`);
}
