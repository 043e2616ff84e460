import { decoded, readForm } from '../journeys/fields.ts';

export type Answer = {
  readonly at: string;
  readonly status: number;
  readonly location: string | undefined;
  readonly html: string;
};

type Jar = Map<string, string>;

/** A browser without scripts whose cookies can be carried elsewhere, as a thief would. */
export function openBrowser(jars = new Map<string, Jar>()) {
  const jarOf = (host: string) => jars.getOrInsertComputed(host, () => new Map<string, string>());

  async function ask(address: string, form?: readonly (readonly [string, string])[]): Promise<Answer> {
    const url = new URL(address);
    const jar = jarOf(url.host);
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      body: form ? new URLSearchParams(form.map(([name, value]) => [name, value])) : null,
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    const location = answer.headers.get('location') ?? undefined;
    return { at: url.href, status: answer.status, location, html: await answer.text() };
  }

  /** Goes where it is sent. */
  async function follow(answer: Answer): Promise<Answer> {
    return answer.location === undefined
      ? answer
      : follow(await ask(new URL(answer.location, answer.at).href));
  }

  return {
    ask,
    open: async (address: string) => follow(await ask(address)),
    /** Sends the form of a page's main part as it stands, with what is typed over it. */
    send: async (page: Answer, typed: Readonly<Record<string, string>> = {}) => {
      const main = /<main\b[\s\S]*<\/main>/.exec(page.html)?.[0] ?? page.html;
      const { action, fields } = readForm(main);
      const kept = fields.filter(([name]) => !Object.hasOwn(typed, name));
      const address = new URL(action ?? '', page.at).href;
      return follow(await ask(address, [...kept, ...Object.entries(typed)]));
    },
    /** The same cookies, at another host. */
    carriedTo: (from: string, to: string) => openBrowser(new Map([[to, new Map(jarOf(from))]])),
  };
}
export type Browser = ReturnType<typeof openBrowser>;

export const textOf = (html: string): string =>
  decoded(html.replaceAll(/<[^>]+>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
