import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerUnreadable } from './unreadable.ts';
import type { Patience } from './unreadable.ts';

/** Those who send files and have shown that they come from our own page: a telephone takes minutes for twenty megabytes. */
const patient = new WeakSet<FastifyRequest>();

export function bePatientWith(request: FastifyRequest): void {
  patient.add(request);
}

/** Cuts off whoever has not sent all of a form in its time. Node has one time for all requests, which is the one for files. */
export function cutOffSlowBodies(app: FastifyInstance, { whole, files }: Patience): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const setTimer = (request: FastifyRequest, milliseconds: number, then: () => void) => {
    timers.set(request, setTimeout(then, milliseconds).unref());
  };
  const clear = async (request: FastifyRequest) => clearTimeout(timers.get(request));
  app.addHook('onRequest', async (request) => {
    if (request.method !== 'POST') return;
    const cutOff = () => answerUnreadable({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, request.raw.socket);
    setTimer(request, whole, () => {
      if (patient.has(request)) setTimer(request, files - whole, cutOff);
      else cutOff();
    });
  });
  // All of it has been read, or there was an answer before.
  app.addHook('preValidation', clear);
  app.addHook('onResponse', clear);
}
