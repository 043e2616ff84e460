import { findCase } from '#capabilities/cases';
import { optionalText, parseReference, sayReference } from '#language';
import { Elsewhere } from '#platform/http';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { pastQuery } from '../places/past-query.ts';
import { peopleFor } from './people-found.ts';
import { placesFor } from './places-found.ts';
import { searchView } from './search.view.ts';
import { searchWords } from './search.words.ts';

const most = 50;

/**
 * A whole reference leads to its case, an exact number to its property or street; words, a telephone number or an email address to
 * what they may mean: cases of people, streets and addresses.
 */
export default page({
  at: paths.search,
  access: 'officer',
  query: pastQuery.extend({ q: optionalText(100).catch('') }),
  words: searchWords,
  find: async (visit) => {
    const { q: typed, after } = visit.query;
    const reference = parseReference(typed);
    const known = reference && (await findCase(visit.tx, sightFor(officerIn(visit)), reference));
    if (known) return new Elsewhere(paths.case(known.reference));
    const found = await placesFor(visit, { typed, most });
    const { places } = found;
    const [only, ...rest] = places;
    if (only && rest.length === 0 && /^\d+$/.test(typed)) return new Elsewhere(only.to);
    const people = await peopleFor(visit, { typed, after });
    return {
      typed,
      missing: reference && places.length === 0 ? sayReference(reference) : undefined,
      people,
      ...found,
      rail: await railOf(visit),
    };
  },
  looks: ({ people }) => people.lines.map(({ id }) => id),
  show: (visit) => searchView(visit, visit.subject, visit.words),
});
