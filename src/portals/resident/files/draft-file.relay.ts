import { contentOf } from '#capabilities/documents';
import { slug } from '#language';
import { relayMaker } from '#platform/http';
import { z } from 'zod';
import { fileParams, handOut } from '../../shell/index.ts';
import type { ResidentKit } from '../kit.ts';
import { draftHere } from '../services/draft-holder.ts';

/** A file of the form that somebody is filling in, for them alone. */
export const draftFileRelay = relayMaker<ResidentKit>()({
  at: '/services/:service/files/:file/:part',
  access: 'anyone',
  params: z.object({ service: slug, ...fileParams }),
  find: async ({ params: { service, file, part }, ...visit }) => {
    const draft = await draftHere(visit, service);
    return draft && contentOf(visit.tx, { holders: { kind: 'draft', ids: [draft.id] }, file, part });
  },
  answer: async ({ world, found }) => handOut(world.files, found),
});
