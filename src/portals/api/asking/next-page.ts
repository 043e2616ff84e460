import type { ApiVisit } from '../kit.ts';

/** The whole address of the page that follows, with everything else as it was asked; no key ever stands in one. */
export function nextPage(
  { here, world }: Pick<ApiVisit, 'here' | 'world'>,
  after: string | undefined,
): { readonly next?: string } {
  if (after === undefined) return {};
  const url = new URL(here, 'http://portal');
  url.searchParams.set('after', after);
  url.searchParams.delete('key');
  return { next: `${world.address}${url.pathname}${url.search}` };
}
