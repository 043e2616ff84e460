import { path } from '#platform/http';

type ListAt = { readonly service: string; readonly page: string };
type ItemAt = ListAt & { readonly item: string };
type Way = { readonly changing: boolean };

/** The path of the summary of a list. */
export function toList({ service, page }: ListAt, way: Way): string {
  return changed(path('/services/:service/lists/:page', { service, page }), way);
}

/** The path of a page about one of a list; about a new one where the item is `new`. */
export function toItem({ service, page, item }: ItemAt, asked: string, way: Way): string {
  return changed(path('/services/:service/lists/:page/:item/:asked', { service, page, item, asked }), way);
}

export function toRemove({ service, page, item }: ItemAt, way: Way): string {
  return changed(path('/services/:service/lists/:page/removals/:item', { service, page, item }), way);
}

/** An answer that is changed leads back to the summary of all answers. */
function changed(at: string, { changing }: Way): string {
  return changing ? `${at}?change=yes` : at;
}
