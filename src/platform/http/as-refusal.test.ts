import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '#platform/errors';
import { asRefusal } from './as-refusal.ts';

const failure = (message: string, code?: string) => Object.assign(new Error(message), code && { code });

const examples: readonly (readonly [unknown, string | undefined])[] = [
  [new Refusal('case.is-closed'), 'case.is-closed'],
  [failure('Request body is too large', 'FST_ERR_CTP_BODY_TOO_LARGE'), 'request.too-large'],
  [failure('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'), 'request.unavailable'],
  [failure('terminating connection due to administrator command', '57P01'), 'request.unavailable'],
  [failure('canceling statement due to statement timeout', '57014'), 'request.unavailable'],
  [failure('terminating connection due to transaction timeout', '25P04'), 'request.unavailable'],
  [failure('could not extend file: No space left on device', '53100'), 'request.unavailable'],
  [failure('cannot execute INSERT in a read-only transaction', '25006'), 'request.unavailable'],
  [failure('Connection terminated unexpectedly'), 'request.unavailable'],
  [failure('timeout exceeded when trying to connect'), 'request.unavailable'],
  [failure('Query read timeout'), 'request.unavailable'],
  [failure('Client has encountered a connection error and is not queryable'), 'request.unavailable'],
  [failure('aborted', 'ECONNRESET'), 'request.unreadable'],
  [failure('duplicate key value violates unique constraint', '23505'), undefined],
  [new TypeError('a bug'), undefined],
  ['a string', undefined],
];

for (const [error, code] of examples)
  test(`${error instanceof Error ? error.message : String(error)} is ${code ?? 'a bug'}`, () => {
    assert.equal(asRefusal(error)?.code, code);
  });
