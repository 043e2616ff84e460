import { contentOf } from '#capabilities/documents';
import { slug } from '#language';
import { relayMaker } from '#platform/http';
import { fileParams, handOut } from '#portals/shell';
import { z } from 'zod';
import type { HubKit } from '../kit.ts';
import { begunHere } from '../requests/begun.ts';

/** A file of the request that an adviser is entering, for that adviser. */
export const entryFileRelay = relayMaker<HubKit>()({
  at: '/requests/new/:service/files/:file/:part',
  access: 'request.enter',
  params: z.object({ service: slug, ...fileParams }),
  find: async ({ params: { service, file, part }, ...visit }) => {
    const draft = await begunHere(visit, service);
    return draft && contentOf(visit.tx, { holders: { kind: 'draft', ids: [draft.id] }, file, part });
  },
  answer: async ({ world, found }) => handOut(world.files, found),
});
