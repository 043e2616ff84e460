import type { ShownAddress } from './best-lines.ts';
import type { FoundAddress, FoundBy } from './found.ts';

/** An address that is exactly what was asked for. */
export function exactly(by: FoundBy): (address: ShownAddress) => FoundAddress {
  return (address) => ({ ...address, match: 1, why: { by } });
}
