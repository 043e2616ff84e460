import type { FormDefinition } from '#capabilities/forms';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Flaw } from './check-flow.ts';

/** Blocks that say who asked: no partner reads them. */
const ofPeople: readonly (string | undefined)[] = ['contact', 'name'];

/** What a partner reads of the answers is answered in the form, and says nothing of who asked. */
export function checkPartners({ tasks }: ServiceDefinition, { pages }: FormDefinition): readonly Flaw[] {
  const fit = pages
    .filter(({ block }) => !ofPeople.includes(block))
    .flatMap(({ questions }) => questions.map(({ question }): string => question));
  return Object.entries(tasks).flatMap(([task, { partner }]) =>
    (partner?.shows ?? []).flatMap((question, index) =>
      fit.includes(question)
        ? []
        : [
            {
              path: ['tasks', task, 'partner', 'shows', index],
              remedy: `Name a question that does not say who asked (${fit.join(', ')}): “${question}” is none.`,
            },
          ],
    ),
  );
}
