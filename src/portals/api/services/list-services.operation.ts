import { publishedServices } from '#services';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';
import { operation, queryOf } from '../operation.ts';
import { listServicesWords } from './list-services.words.ts';

const service = shape(
  'Service',
  z.object({ service: z.string(), version: z.int(), name: z.string(), about: z.string() }),
);

export const listServicesOperation = operation({
  id: 'listServices',
  at: '/v1/services',
  access: 'services.read',
  words: listServicesWords,
  params: z.object({}),
  query: queryOf({}),
  answer: shape('ServiceList', z.object({ services: z.array(service) })),
  example: '/v1/services',
  find: async ({ tx }) => publishedServices(tx),
  say: (services, tongue) => ({
    services: services.map(({ service: named, version, words }) => {
      const { name, about } = words[tongue];
      return { service: named, version, name, about };
    }),
  }),
});
