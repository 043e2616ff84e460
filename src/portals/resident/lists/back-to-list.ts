import { back } from '#capabilities/forms';
import { path } from '#platform/http';
import { toStep } from '../services/to-step.ts';
import type { ListHere } from './list-here.ts';
import { toList } from './to-list.ts';

type At = { readonly subject: ListHere & { readonly changing: boolean } };

/** The summary of the list; where there is nobody on it yet and somebody must be, the page before it. */
export function backToList({ subject: { at, draft, list, items, changing } }: At): string {
  if (items.length > 0 || list.optional) return toList(at, { changing });
  const before = back(draft.journey, at.page);
  return before === undefined
    ? path('/services/:service', { service: at.service })
    : toStep(at.service, { to: 'page', page: before });
}
