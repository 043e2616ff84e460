import { contentOf } from '#capabilities/documents';
import { relayMaker } from '#platform/http';
import { z } from 'zod';
import { fileParams, handOut } from '../../shell/index.ts';
import type { ResidentKit } from '../kit.ts';
import { sealedRequest } from '../requests/sealed-request.ts';

/** A file of a request, for whoever has its sealed link. Not those of others whose requests the case serves too. */
export const requestFileRelay = relayMaker<ResidentKit>()({
  at: '/requests/:reference/:seal/files/:file/:part',
  access: 'anyone',
  params: z.object({ reference: z.string(), seal: z.string(), ...fileParams }),
  find: async ({ tx, world, params: { file, part, ...named } }) => {
    const request = await sealedRequest(tx, world.seals, named);
    if (!request) return undefined;
    const content = await contentOf(tx, { holders: { kind: 'request', ids: [request.id] }, file, part });
    return content && { content, request: request.id };
  },
  looks: ({ request }) => [request],
  answer: async ({ world, found }) => handOut(world.files, found.content),
});
