/** A browser without scripts, for tests: it keeps the directory's cookies, follows its redirects and stops at others'. */
export function openBrowser(origin: string) {
  const cookies = new Map<string, string>();
  return async function visit(address: string, form?: Readonly<Record<string, string>>): Promise<URL> {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      cookies.set(name, value);
    }
    const to = new URL(response.headers.get('location') ?? address, address);
    return response.headers.has('location') && to.origin === origin ? visit(to.href) : to;
  };
}
