import type { BulkAction } from '#services';

/** Where a bulk action stands: two passes, with its officer's decision between them. */
export function standingOf({
  triedAt,
  approvedAt,
  ending,
}: Pick<BulkAction, 'triedAt' | 'approvedAt' | 'ending'>): 'trying' | 'tried' | 'doing' | 'ended' {
  if (ending) return 'ended';
  if (!triedAt) return 'trying';
  return approvedAt ? 'doing' : 'tried';
}
