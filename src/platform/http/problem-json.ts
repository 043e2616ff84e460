import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { Refusal } from '#platform/errors';
import type { Arrival } from './arrival.ts';
import { sendBytes } from './reply.ts';

/** Marks a route whose answers programs read. */
export const forMachines = { reader: 'program' } as const;

export function isForMachines({ routeOptions }: FastifyRequest): boolean {
  return 'reader' in routeOptions.config && routeOptions.config.reader === forMachines.reader;
}

type Trouble = { readonly status: number; readonly sentence: string | undefined; readonly error: unknown };

/** What went wrong as RFC 9457 has it; `code` is the refusal's own, `instance` the request to quote. */
export async function sendProblem(
  reply: FastifyReply,
  { status, sentence, error }: Trouble,
  arrival: Arrival,
): Promise<FastifyReply> {
  const problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Problem',
    status,
    ...(sentence === undefined ? {} : { detail: sentence }),
    ...(error instanceof Refusal ? { code: error.code } : {}),
    instance: `urn:uuid:${arrival.id}`,
  };
  reply.code(status);
  return sendBytes(
    reply,
    { type: 'application/problem+json; charset=utf-8', body: JSON.stringify(problem) },
    arrival,
  );
}
