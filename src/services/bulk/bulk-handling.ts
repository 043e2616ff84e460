import { uuid } from '#language';
import type { Uuid } from '#language';
import type { JobKind } from '#platform/jobs';
import { z } from 'zod';

/** The job that carries a bulk action some cases further. */
export const bulkHandling: JobKind<{ readonly bulk: Uuid }> = {
  name: 'services.bulk',
  payload: z.object({ bulk: uuid }),
  attempts: 8,
};
