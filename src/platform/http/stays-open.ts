import type { FastifyRequest } from 'fastify';

/** Marks a route whose answer is not over once it has begun: it is no request that somebody waits for, and not counted as one. */
export const staysOpen = { answer: 'stays open' } as const;

export function isOpenAnswer({ routeOptions: { config } }: FastifyRequest): boolean {
  return 'answer' in config && config.answer === staysOpen.answer;
}
