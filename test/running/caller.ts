import { decoded, readForm } from '../journeys/fields.ts';

/** A page as somebody has it who called it up. */
export type Shown = {
  readonly at: string;
  readonly status: number;
  readonly html: string;
  readonly text: string;
};

export type Typed = Readonly<Record<string, string>>;

/** A browser without scripts, over the network: it keeps cookies, follows redirects and sends forms as they stand. */
export function openCaller() {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: URL) => jars.getOrInsertComputed(url.host, () => new Map<string, string>());

  async function ask(address: string | URL, form?: URLSearchParams): Promise<Shown> {
    const url = new URL(address);
    const cookie = [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie },
      body: form ?? null,
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jarOf(url).delete(name);
      else jarOf(url).set(name, value);
    }
    const html = await answer.text();
    const to = answer.headers.get('location');
    return to === null
      ? { at: url.href, status: answer.status, html, text: textOf(html) }
      : ask(new URL(to, url));
  }

  return {
    open: async (address: string | URL) => ask(address),
    /** Fills in the page's form and sends it, and goes where that leads. */
    send: async (page: Shown, typed: Typed = {}): Promise<Shown> => {
      const { action, fields } = readForm(mainOf(page.html));
      const kept = fields.filter(([name]) => !Object.hasOwn(typed, name));
      const all = [...kept, ...Object.entries(typed)].map(([name, value]) => [name, value]);
      return ask(new URL(action ?? '', page.at), new URLSearchParams(all));
    },
  };
}

export type Caller = ReturnType<typeof openCaller>;

function mainOf(html: string): string {
  return /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
}

function textOf(html: string): string {
  return decoded(mainOf(html).replaceAll(/<[^>]+>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
