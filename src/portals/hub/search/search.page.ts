import { findCase } from '#capabilities/cases';
import { optionalText, parseReference, sayReference } from '#language';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { placesFor } from './places-found.ts';
import { searchView } from './search.view.ts';
import { searchWords } from './search.words.ts';

const most = 50;

/** A whole reference leads to its case, an exact number to its property or street; words to what they may mean. */
export default page({
  at: paths.search,
  access: 'officer',
  query: z.object({ q: optionalText(100).catch('') }),
  words: searchWords,
  find: async (visit) => {
    const typed = visit.query.q;
    const reference = parseReference(typed);
    const known = reference && (await findCase(visit.tx, sightFor(officerIn(visit)), reference));
    if (known) return new Elsewhere(paths.case(known.reference));
    const found = await placesFor(visit, { typed, most });
    const { places } = found;
    const [only, ...rest] = places;
    if (only && rest.length === 0 && /^\d+$/.test(typed)) return new Elsewhere(only.to);
    return {
      typed,
      missing: reference && places.length === 0 ? sayReference(reference) : undefined,
      ...found,
      rail: await railOf(visit),
    };
  },
  looks: () => [],
  show: (visit) => searchView(visit, visit.subject, visit.words),
});
