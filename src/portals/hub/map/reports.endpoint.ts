import { casesNear } from '#capabilities/cases';
import { sayReference } from '#language';
import { mapCentre } from '#portals/shell';
import { caseWords, publishedServices } from '#services';
import { z } from 'zod';
import { endpoint } from '../kit.ts';
import { paths } from '../paths.ts';

const nothing = z.object({});
/** Farther than any borough reaches. */
const metres = 60_000;
const since = Temporal.Duration.from({ hours: 24 * 30 });

/** What is known already, for the map on which a caller's place is chosen: public cases of the last thirty days. */
export const reportsEndpoint = endpoint({
  at: '/map/reports.json',
  access: 'officer',
  params: nothing,
  query: nothing,
  answer: async ({ tx, now, tongue, link }) => {
    const shown = (await publishedServices(tx)).filter(
      ({ definition }) => definition.public === 'shown-on-map',
    );
    const services = shown.map(({ service }) => service);
    const near = await casesNear(tx, {
      point: await mapCentre(tx),
      within: metres,
      services,
      since: now.subtract(since),
    });
    const reports = [];
    for (const { service, version, reference, point } of near) {
      const { noun } = await caseWords(tx, { service, version }, tongue);
      reports.push({
        title: `${noun}, ${sayReference(reference)}`,
        e: point.easting,
        n: point.northing,
        href: link(paths.case(reference)),
      });
    }
    return { type: 'application/json; charset=utf-8', body: JSON.stringify({ reports }) };
  },
});
