import { draftsOf } from '#capabilities/forms';
import { optionalText } from '#language';
import { findServices, inGroups, offeredServices } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { holderIn } from './begun.ts';
import { servicesView } from './services.view.ts';
import { servicesWords } from './services.words.ts';

/** Where a request for somebody else begins: the service is found by its group, or by the words of the caller. */
export default page({
  at: paths.newRequest,
  access: 'request.enter',
  query: z.object({ q: optionalText(100).catch('') }),
  words: servicesWords,
  find: async (visit) => {
    const { tx, tongue, query, world, now } = visit;
    const { groups } = world.council;
    const offered = await offeredServices(tx, { groups, tongue });
    const found = findServices(offered, query.q, tongue);
    const begun = await draftsOf(tx, holderIn(visit), now);
    return {
      rail: await railOf(visit),
      typed: query.q,
      isNearest: found.isNearest,
      groups:
        query.q === ''
          ? inGroups(offered, groups, tongue)
          : [{ group: undefined, name: undefined, services: found.services }],
      begun: new Map(begun.map(({ service, startedAt }) => [service, startedAt])),
    };
  },
  looks: () => [],
  show: (visit) => servicesView(visit, visit.subject, visit.words),
});
