import { uuid } from '#language';
import type { Uuid } from '#language';
import type { JobKind } from '#platform/jobs';
import { z } from 'zod';

/** The job that carries a rehearsal one batch further. */
export const rehearsing: JobKind<{ readonly rehearsal: Uuid }> = {
  name: 'services.rehearse',
  payload: z.object({ rehearsal: uuid }),
  attempts: 5,
};
