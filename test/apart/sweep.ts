import type { Browser } from './browser.ts';

/** What was put into one council, and what a thief would know of it. */
export type Planted = {
  readonly values: Readonly<Record<string, string>>;
  readonly form: readonly (readonly [string, string])[];
  readonly canaries: readonly string[];
};

type Place = { readonly at: string };
type Listed = {
  readonly pages: readonly Place[];
  readonly endpoints: readonly Place[];
  readonly deeds?: readonly Place[];
  readonly passages: readonly Place[];
};

/** Every address of a portal; `isOwn` where it names nothing that belongs to one council alone. */
export function placesOf({ pages, endpoints, deeds = [], passages }: Listed, prefix: string) {
  return [...pages, ...endpoints, ...deeds, ...passages]
    .filter(({ at }) => at !== '/sign-out')
    .map(({ at }) => ({ at: prefix + at, isOwn: !/:(reference|seal|officer|alarm|token)/.test(at) }));
}

export function filled(at: string, { values }: Planted): string {
  return at.replaceAll(/:(\w+)/g, (_whole, name: string) => values[name] ?? 'x');
}

/** What should not be: a bug, a page about somebody else's things, or a word of theirs. */
export function faultsOf(
  { status, location = '', html }: Awaited<ReturnType<Browser['ask']>>,
  { canaries }: Planted,
  isOwn: boolean,
): readonly string[] {
  const isRefused =
    status >= 400 || (status === 303 && /\/(sign-in|administration\/alarms)\b/.test(location));
  return [
    ...(status >= 500 ? [`status ${String(status)}`] : []),
    ...(isOwn || isRefused || /is not one of ours/.test(html)
      ? []
      : [`status ${String(status)} ${location}`]),
    ...canaries.filter((canary) => html.includes(canary) || location.includes(canary)),
  ];
}
