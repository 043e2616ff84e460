import { z } from 'zod';
import { eventType } from '#capabilities/ledger';

const count = z.int().min(0);
const counts = z.object({
  format: z.string().optional(),
  kind: z.enum(['full', 'changes']),
  encoding: z.enum(['utf-8', 'windows-1252']),
  records: z.record(z.string(), count),
  accepted: count,
  rejected: count,
  properties: count,
  lines: count,
  withoutProperty: count,
  withoutStreet: count,
  remarked: count.optional(),
  repeated: count.optional(),
});

/** A new edition of the gazetteer answers from now on. */
export const gazetteerImported = eventType('gazetteer.imported', {
  subject: 'gazetteer-import',
  data: counts,
});

/** A file was read to its end and not taken; the edition before it still answers. */
export const gazetteerImportRefused = eventType('gazetteer.import-refused', {
  subject: 'gazetteer-import',
  data: counts.extend({ reason: z.string() }),
});
