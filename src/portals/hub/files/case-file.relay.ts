import { reportsOn, togetherWith } from '#capabilities/cases';
import { contentOf } from '#capabilities/documents';
import { relayMaker } from '#platform/http';
import { fileParams, handOut } from '#portals/shell';
import { z } from 'zod';
import { caseParams } from '../cases/case-for.ts';
import { findCase } from '#capabilities/cases';
import { officerIn } from '../kit.ts';
import type { HubKit } from '../kit.ts';
import { sightFor } from '../sight.ts';

/** A file of a case, for an officer who may see the case. That it was looked at is recorded with the case. */
export const caseFileRelay = relayMaker<HubKit>()({
  at: '/cases/:reference/files/:file/:part',
  access: 'case.read',
  params: z.object({ ...caseParams.shape, ...fileParams }),
  find: async (visit) => {
    const { tx, params } = visit;
    const { reference, file, part } = params;
    const found = await findCase(tx, sightFor(officerIn(visit)), reference);
    if (!found) return undefined;
    const ids = (await reportsOn(tx, { case: found.id })).map(({ id }) => id);
    const content =
      (await contentOf(tx, { holders: { kind: 'request', ids }, file, part })) ??
      (await contentOf(tx, { holders: { kind: 'case', ids: await togetherWith(tx, found.id) }, file, part }));
    return content && { content, case: found.id, file };
  },
  looks: (found) => [found.case, found.file],
  answer: async ({ world, found }) => handOut(world.files, found.content),
});
