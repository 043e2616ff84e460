import type { Tongue } from '#language';

/** The other language, and the address of this very page in it. */
export function switchTongue(
  here: string,
  tongue: Tongue,
): { readonly to: Tongue; readonly name: string; readonly href: string } {
  const to = tongue === 'en' ? 'cy' : 'en';
  return { to, name: to === 'cy' ? 'Cymraeg' : 'English', href: addressIn(here, to) };
}

/** Most addresses are plain words, and need not be taken apart and put together. */
const plain = /^\/(?!\/)[\w/-]*$/;

function addressIn(here: string, tongue: Tongue): string {
  if (plain.test(here)) return `${here}?tongue=${tongue}`;
  const url = new URL(here, 'http://portal');
  url.searchParams.set('tongue', tongue);
  return url.pathname + url.search;
}
