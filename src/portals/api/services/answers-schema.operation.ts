import { answersSchema, formOf } from '#capabilities/forms';
import { findLive, findPack } from '#services';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { shape } from '../document/shapes.ts';
import { operation, queryOf } from '../operation.ts';
import { answersSchemaWords } from './answers-schema.words.ts';

/** Each version has a schema of its own, which stays what it is. */
export const answersSchemaOperation = operation({
  id: 'getAnswersSchema',
  at: '/v1/services/:service/schema',
  access: 'services.read',
  words: answersSchemaWords,
  params: z.object({ service: parameters.service }),
  query: queryOf({ version: parameters.version }),
  answer: shape('AnswersSchema', z.record(z.string(), z.unknown())),
  example: '/v1/services/broken-bench/schema',
  find: async ({ tx, world, params: { service }, query: { version } }) => {
    const pack = version === undefined ? await findLive(tx, service) : await findPack(tx, service, version);
    if (!pack) return undefined;
    const id = `${world.address}/v1/services/${service}/schema?version=${String(pack.version)}`;
    return { id, pack, form: await formOf(tx, pack) };
  },
  say: ({ id, pack, form }, tongue) => ({
    $id: `${id}&lang=${tongue}`,
    title: pack.words[tongue].name,
    ...answersSchema(form, tongue),
  }),
});
