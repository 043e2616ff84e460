import { clientFile } from '#services';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { operation, queryOf } from '../operation.ts';
import { fileDetails, sayFile } from './file-shape.ts';
import { getFileWords } from './file.words.ts';

/** How a file stands that this client has sent: whether it has been looked at, and until when it waits. */
export const getFileOperation = operation({
  id: 'getFile',
  at: '/v1/files/:file',
  access: 'requests.create',
  words: getFileWords,
  params: z.object({ file: parameters.file }),
  query: queryOf({}),
  answer: fileDetails,
  example: '/v1/files/{file}',
  find: async ({ tx, person, params }) =>
    person.how === 'known' ? clientFile(tx, person.client.id, params.file) : undefined,
  looks: ({ id }) => [id],
  say: sayFile,
});
