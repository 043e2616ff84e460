import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Flaw } from './check-flow.ts';

/** Documents: each named once, and none needed that there is not. */
export function checkDocuments({ documents = [], actions }: ServiceDefinition): readonly Flaw[] {
  const known: readonly string[] = documents;
  const twice = known.flatMap((document, index) =>
    known.indexOf(document) < index
      ? [{ path: ['documents', index], remedy: `Remove “${document}”: it stands in the list before.` }]
      : [],
  );
  const unknown = Object.entries(actions).flatMap(([action, { needs }]) =>
    needs.flatMap((need, index) =>
      typeof need === 'object' && 'document' in need && !known.includes(need.document)
        ? [
            {
              path: ['actions', action, 'needs', index],
              remedy: `Name a document of “documents” (${known.join(', ') || 'there are none yet'}): “${need.document}” is none.`,
            },
          ]
        : [],
    ),
  );
  return [...twice, ...unknown];
}
