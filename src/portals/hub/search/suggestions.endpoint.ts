import { findCase } from '#capabilities/cases';
import { optionalText, parseReference, sayReference } from '#language';
import { z } from 'zod';
import { endpoint, officerIn } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { peopleWhileTyped } from './people-found.ts';
import { placesWhileTyped } from './places-found.ts';

const most = 8;

/** What a search would find, while it is being typed: a case by its whole reference, cases of people, streets and addresses. */
export const suggestionsEndpoint = endpoint({
  at: '/search/suggestions.json',
  access: 'officer',
  params: z.object({}),
  query: z.object({ q: optionalText(100) }),
  answer: async (visit) => {
    const { tx, link, query } = visit;
    const reference = parseReference(query.q);
    const found = reference && (await findCase(tx, sightFor(officerIn(visit)), reference));
    const items = found
      ? [{ says: sayReference(found.reference), about: '', to: paths.case(found.reference) }]
      : [
          ...(await peopleWhileTyped(visit, query.q)),
          ...(await placesWhileTyped(visit, { typed: query.q, most })).places,
        ];
    return {
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({ items: items.map(({ says, about, to }) => ({ says, about, href: link(to) })) }),
    };
  },
});
