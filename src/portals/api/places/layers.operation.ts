import { z } from 'zod';
import { shape } from '../document/shapes.ts';
import { operation, queryOf } from '../operation.ts';
import { layersWords } from './layers.words.ts';
import { publicLayers } from './public-layers.ts';

const layer = shape('Layer', z.object({ layer: z.string(), one: z.string(), many: z.string() }));

export const layersOperation = operation({
  id: 'listLayers',
  at: '/v1/places/layers',
  access: 'places.read',
  words: layersWords,
  params: z.object({}),
  query: queryOf({}),
  answer: shape('LayerList', z.object({ layers: z.array(layer) })),
  example: '/v1/places/layers',
  find: async ({ tx }) => publicLayers(tx),
  say: (layers, tongue) => ({
    layers: layers.map(({ layer: named, words }) => ({ layer: named, ...words[tongue] })),
  }),
});
