import { sayUploadFault } from '#capabilities/forms';
import type { Act } from '#language';
import { largestFile } from '#platform/files';
import type { Received } from '#platform/files';
import { fileKinds } from '#platform/files';
import { takeClientFile } from '#services';
import { faultsOf } from '../asking/parameter-fault.ts';
import { parameters } from '../asking/parameters.ts';
import { fileDeed } from '../kit.ts';
import type { ApiVisit } from '../kit.ts';
import { asProblem, namesIn, queryOf } from '../operation.ts';
import type { Doing } from '../operation.ts';
import { Told } from '../sending/told.ts';
import { fileDetails, sayFile } from './file-shape.ts';
import { sendFileWords } from './file.words.ts';

const query = queryOf({ name: parameters.name });

/** Sends a file, to be named in an answer within a day. */
export const sendFileOperation: Doing = {
  described: {
    id: 'sendFile',
    words: sendFileWords,
    answer: fileDetails,
    hasGeojson: false,
    hasTag: false,
    problem: asProblem,
    example: '/v1/files?name=bench.png',
    sends: { file: 'bench.png', status: 201 },
  },
  ...fileDeed({
    at: '/v1/files',
    access: 'requests.create',
    query,
    unfit: (error) => faultsOf(error, namesIn(query)),
    act: async ({ person, received, ...visit }) => {
      if (person.how !== 'known') throw new Error('nobody sends a file without a key');
      const taken = refuseUnfit(received, visit);
      const at: Act = visit.act;
      const kept = await takeClientFile(visit.tx, { client: person.client.id, taken }, at);
      return { status: 201, body: sayFile(kept), location: `${visit.world.address}/v1/files/${kept.id}` };
    },
  }),
};

const megabyte = 1024 * 1024;

/** What no question takes is refused in the words that the page has for it. */
function refuseUnfit(received: Received, { tongue }: Pick<ApiVisit, 'tongue'>) {
  if (!('unfit' in received)) return received;
  const facts = { takes: fileKinds.join(' '), largest: largestFile / megabyte };
  throw new Told('api.file', {
    fault: received.unfit,
    says: sayUploadFault({ code: received.unfit, facts }, tongue),
  });
}
