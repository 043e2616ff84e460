import { formOf, outlineOf } from '#capabilities/forms';
import { findLive } from '#services';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { shape } from '../document/shapes.ts';
import { operation, queryOf } from '../operation.ts';
import { serviceDetailsWords } from './service-details.words.ts';

const condition = z.record(z.string(), z.unknown()).optional();
const option = shape('Option', z.object({ code: z.string(), label: z.string(), when: condition }));
const question = shape(
  'Question',
  z.object({
    question: z.string(),
    kind: z.string(),
    ask: z.string(),
    hint: z.string().optional(),
    text: z.string().optional(),
    optional: z.boolean(),
    when: condition,
    options: z.array(option),
  }),
);
const formPage = shape(
  'FormPage',
  z.object({
    page: z.string(),
    title: z.string(),
    when: condition,
    ends: z.boolean(),
    questions: z.array(question),
  }),
);

export const serviceDetailsOperation = operation({
  id: 'getService',
  at: '/v1/services/:service',
  access: 'services.read',
  words: serviceDetailsWords,
  params: z.object({ service: parameters.service }),
  query: queryOf({}),
  answer: shape(
    'ServiceDetails',
    z.object({
      service: z.string(),
      version: z.int(),
      name: z.string(),
      about: z.string(),
      pages: z.array(formPage),
    }),
  ),
  example: '/v1/services/broken-bench',
  find: async ({ tx, params }) => {
    const live = await findLive(tx, params.service);
    return live && { live, form: await formOf(tx, live) };
  },
  say: ({ live: { service, version, words }, form }, tongue) => {
    const { name, about } = words[tongue];
    const pages = outlineOf(form, tongue).map(({ questions, ...page }) => ({
      ...page,
      questions: questions.map(({ options, ...asked }) => ({ ...asked, options: [...options] })),
    }));
    return { service, version, name, about, pages };
  },
});
