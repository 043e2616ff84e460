import { areaKinds, areasAt, assetLayers, assetsNear } from '#capabilities/mapping';
import { londonDay, uprn } from '#language';
import { councillorsFor, publishedServices } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import type { ResidentVisit } from '../kit.ts';
import { propertyAt } from './address-finder.ts';
import { binDaysAt } from './bin-days.ts';
import { propertyView } from './property.view.ts';
import { propertyWords } from './property.words.ts';

const ahead = Temporal.Duration.from({ weeks: 6 });

/** What the council does at an address: bin days, councillors, what is near, and what can be asked for there. */
export default page({
  at: '/properties/:uprn',
  access: 'anyone',
  params: z.object({ uprn }),
  words: propertyWords,
  find: async (visit) => {
    const { tx, tongue, now, params, world } = visit;
    const property = await propertyAt(visit, params.uprn);
    if (!property) return undefined;
    const areas = await areasAt(tx, property.point, { on: londonDay(now) });
    const ward = areas.find(({ kind }) => kind === 'ward');
    return {
      property,
      areas: areas.filter(({ kind }) => shown.includes(kind)),
      kinds: await areaKinds(tx),
      ward,
      councillors: ward ? councillorsFor(world.council, ward.code) : [],
      binDays: await binDaysAt(tx, property.point, { now, for: ahead }),
      nearest: await nearestOfEach(visit, property.point),
      services: (await publishedServices(tx))
        .filter(({ definition }) => definition.place === 'property')
        .map(({ service, words }) => ({ service, ...words[tongue] })),
    };
  },
  looks: () => [],
  show: (visit) => propertyView(visit),
});

const shown = ['ward', 'parish', 'division', 'constituency', 'conservation-area'];

/** The nearest of each layer of places that people go to: public ones that are not there to be reported. */
async function nearestOfEach({ tx }: ResidentVisit, point: Parameters<typeof assetsNear>[1]) {
  const layers = (await assetLayers(tx)).filter((layer) => layer.isPublic && !layer.isReportable);
  const found = [];
  for (const layer of layers) {
    const near = { layers: [layer.layer], within: layer.within, most: 1 };
    const [asset] = await assetsNear(tx, point, near);
    if (asset) found.push({ layer, asset });
  }
  return found;
}
