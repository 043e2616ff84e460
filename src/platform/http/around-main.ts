import { render } from '#platform/html';
import type { Html } from '#platform/html';

/** What the platform has to say on a page, whichever portal's it is, before and after what the page says itself. */
export type Aside = { readonly before?: Html | undefined; readonly after?: Html | undefined };

/** Every page has one main part (`pageTemplate`), and what is escaped holds no tag, so that its two ends are sure. */
const beginning = /<main\b[^>]*>/;
const end = '</main>';

/** Puts it at the two ends of the main part, so that no portal can forget to show it. */
export function withAside(markup: string, { before, after }: Aside): string {
  const opened = before ? markup.replace(beginning, (tag) => tag + render(before)) : markup;
  const place = after ? opened.lastIndexOf(end) : -1;
  if (!after || place === -1) return opened;
  return opened.slice(0, place) + render(after) + opened.slice(place);
}
