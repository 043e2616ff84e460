import type { Tongue } from '#language';

/** The other language, and the address of this very page in it. */
export function switchTongue(
  here: string,
  tongue: Tongue,
): { readonly to: Tongue; readonly name: string; readonly href: string } {
  const to = tongue === 'en' ? 'cy' : 'en';
  const url = new URL(here, 'http://portal');
  url.searchParams.set('tongue', to);
  return { to, name: to === 'cy' ? 'Cymraeg' : 'English', href: url.pathname + url.search };
}
