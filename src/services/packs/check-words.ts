import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { ServiceWords } from '../definition/service-words.ts';
import type { Flaw } from './check-flow.ts';

/** One language: words for every status, action, outcome and message of the service, and for nothing else. */
export function checkWords(definition: ServiceDefinition, words: ServiceWords): readonly Flaw[] {
  const { statuses, actions, opens, outcomes, tells } = definition;
  return [
    ...compare('statuses', statuses, words.statuses),
    ...compare('actions', Object.keys(actions), words.actions),
    ...compare(
      'routes',
      opens.routes.map(({ route }) => route),
      words.routes,
    ),
    ...compare('outcomes', Object.keys(outcomes), words.outcomes),
    ...compare(
      'messages',
      tells.map((tell) => tell.words),
      words.messages,
    ),
  ];
}

type Section = 'statuses' | 'actions' | 'routes' | 'outcomes' | 'messages';

function compare(
  section: Section,
  wanted: readonly string[],
  said: Readonly<Record<string, unknown>>,
): Flaw[] {
  const missing = [...new Set(wanted)].filter((name) => !Object.hasOwn(said, name));
  const unwanted = Object.keys(said).filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => ({
      path: [section],
      remedy: `Add “${name}” to “${section}”: it has no words in this language.`,
    })),
    ...unwanted.map((name) => ({
      path: [section, name],
      remedy: `Remove “${name}” from “${section}”: the service does not use it.`,
    })),
  ];
}
