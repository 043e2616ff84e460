import { createHash } from 'node:crypto';
import type { Written } from '../packs/pack.ts';

/** Of a pack's documents as they were written: what has the same digest is the same version. */
export function digestOf(written: Written): string {
  return createHash('sha256').update(JSON.stringify(written)).digest('hex');
}
