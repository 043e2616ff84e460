import { slug, uuid } from '#language';
import type { OpenFilter, PageKey } from '#capabilities/cases';
import { z } from 'zod';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { keyWords, queueFilter } from '../queues/queue-filter.ts';

/** The address is the state of the list. What it does not understand, it overlooks. */
export const casesFilter = queueFilter.pick({ due: true, after: true }).extend({
  team: slug.optional().catch(undefined),
  queue: slug.optional().catch(undefined),
  service: slug.optional().catch(undefined),
  /** A GSS code, or `none`. */
  ward: z
    .string()
    .regex(/^(none|[A-Z]\d{8})$/u)
    .optional()
    .catch(undefined),
  officer: z
    .union([z.enum(['nobody', 'me']), uuid])
    .optional()
    .catch(undefined),
});
export type CasesFilter = z.output<typeof casesFilter>;

/** Of which cases a list is, as its address has it. */
export type CasesList = {
  readonly [part in 'team' | 'queue' | 'service' | 'ward' | 'officer']?: string | undefined;
};

/** The address of the list; it begins at its first page unless told otherwise. */
export function casesAddress(filter: CasesList & Pick<CasesFilter, 'due'>, after?: PageKey): string {
  const { team, queue, service, ward, officer, due } = filter;
  const state = Object.entries({ team, queue, service, ward, officer, due, after: after && keyWords(after) });
  const query = new URLSearchParams(state.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size === 0 ? paths.cases : `${paths.cases}?${query.toString()}`;
}

/** The same as the query of the list has it: a team is its queues. When they are due stands in `dueWithin`. */
export function openFilterOf(visit: HubVisit, filter: CasesFilter): OpenFilter {
  const { team, queue, service, ward, officer } = filter;
  const queues = team === undefined ? undefined : Object.keys(visit.world.council.teams[team]?.queues ?? {});
  return {
    queue: queue ?? queues,
    service,
    ward: ward === 'none' ? null : ward,
    assignedTo: officer === 'nobody' ? null : officer === 'me' ? officerIn(visit).id : officer,
  };
}
