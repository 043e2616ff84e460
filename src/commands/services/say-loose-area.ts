import type { LooseArea } from '#services';

/** A rule of routing that can never hold, in a sentence. */
export function sayLooseArea({ service, route, kind, code }: LooseArea): string {
  return `${service}: the route “${route}” names ${code}, which no imported ${kind} has today. Correct the code in service.yaml, or import the areas that have it.`;
}
