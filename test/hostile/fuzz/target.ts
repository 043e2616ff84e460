import type { FastifyInstance } from 'fastify';
import type { Route } from '../../house/routes.ts';
import type { Caller } from '../caller.ts';

/** Somebody who asks: where they are at home, and words that they may never read. */
export type Actor = {
  readonly name: string;
  readonly caller: Caller;
  /** The portals whose pages they are sent to; now and then they go everywhere. */
  readonly portal: string;
  readonly mayNotSee: readonly string[];
};

/** What is fuzzed: a server with its routes, who asks it, and what an operator sees of it. */
export type Target = {
  readonly app: FastifyInstance;
  readonly routes: readonly Route[];
  /** Everybody, signed in anew. */
  readonly actors: () => Promise<readonly Actor[]>;
  /** What stands truly behind each name in an address, one's own and other people's. */
  readonly truths: () => Promise<Readonly<Record<string, readonly string[]>>>;
  /** What nobody may do anything with, in an address: a case that is moved is rightly seen by others. */
  readonly untouched: readonly string[];
  readonly countRows: () => Promise<Readonly<Record<string, number>>>;
  /** The lines of its log since it was last asked for them; they are let go, as a million requests fill a memory. */
  readonly takeLogged: () => readonly string[];
  /** An hour passes for limits and sessions. */
  readonly passTime: () => void;
};
