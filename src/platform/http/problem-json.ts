import type { FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { Refusal } from '#platform/errors';
import type { Sent } from './endpoint.ts';
import type { Trouble } from './programs.ts';

/** Marks a route whose answers programs read. */
export const forMachines = { reader: 'program' } as const;

/** And one that programs ask who are known: whoever is not, is told so, and so finds nothing by trying. */
export const forKnownMachines = { ...forMachines, askers: 'known' } as const;

export function isForKnownMachines({ routeOptions }: FastifyRequest): boolean {
  return 'askers' in routeOptions.config && routeOptions.config.askers === forKnownMachines.askers;
}

export function isForMachines({ routeOptions }: FastifyRequest): boolean {
  return 'reader' in routeOptions.config && routeOptions.config.reader === forMachines.reader;
}

/**
 * What went wrong as RFC 9457 has it; `code` is the refusal's own, `instance` the request to quote. `more` is what a portal
 * says of its own problems: their `type`, and what else they have.
 */
export function problemJson(
  { status, sentence, error, request }: Trouble,
  more: Readonly<Record<string, unknown>> = {},
): Sent {
  const problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Problem',
    status,
    ...(sentence === undefined ? {} : { detail: sentence }),
    ...(error instanceof Refusal ? { code: error.code } : {}),
    instance: `urn:uuid:${request}`,
    ...more,
  };
  return { status, type: 'application/problem+json; charset=utf-8', body: JSON.stringify(problem) };
}
