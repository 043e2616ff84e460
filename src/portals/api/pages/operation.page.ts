import { z } from 'zod';
import { html } from '#platform/html';
import { openapiOf } from '../document/openapi.ts';
import { page } from '../kit.ts';
import { operations } from '../operations.ts';
import { documentationWords } from './documentation.words.ts';
import { frame } from './frame.ts';
import { operationView } from './operation.view.ts';

/** One thing that can be asked, with an example of it, written from the OpenAPI document itself. */
export default page({
  at: '/operations/:operation',
  access: 'anyone',
  words: documentationWords,
  params: z.object({ operation: z.string().max(60) }),
  find: async ({ world: { council, address }, tongue, params }) => {
    const operation = operations.find(({ described }) => described.id === params.operation);
    const document = openapiOf({ council: council.name[tongue], address, tongue, operations });
    return operation && { operation, document };
  },
  looks: () => [],
  show: ({ words, subject: { operation, document }, ...around }) => {
    const title = operation.described.words[around.tongue].summary;
    const content = html`<a class="govuk-back-link" href="${around.link('/')}">${words.back}</a>
      ${operationView({ operation, document, around, words })}`;
    return frame(around, { title, content });
  },
});
