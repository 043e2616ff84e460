import { createHmac, timingSafeEqual } from 'node:crypto';
import { Refused } from './refusals.ts';

/** A key as the real one gives it out: `name-service-secret`. */
export interface ApiKey {
  readonly service: string;
  readonly secret: string;
}

const CLOCK_SECONDS = 30;

export function readApiKey(written: string): ApiKey {
  return { service: written.slice(-73, -37), secret: written.slice(-36) };
}

/** Checks a JWT as the real one does, and refuses in its words. */
export function authorise(header: string | undefined, keys: readonly ApiKey[], now: number): void {
  const token = /^Bearer (.+)$/.exec(header ?? '')?.[1];
  if (token === undefined)
    throw new Refused(401, 'AuthError', 'Unauthorized: authentication token must be provided');
  checkToken(token, keys, now);
}

function checkToken(token: string, keys: readonly ApiKey[], now: number): void {
  const [head = '', claims = '', signature = ''] = token.split('.');
  if (decoded(head)['alg'] !== 'HS256') throw forbidden('Invalid token: algorithm used is not HS256');
  const { iss, iat } = decoded(claims);
  const own = keys.filter(({ service }) => service === iss);
  if (own.length === 0) throw forbidden(unknownIssuer(iss));
  if (!own.some(({ secret }) => isSigned(`${head}.${claims}`, signature, secret)))
    throw forbidden('Invalid token: API key not found');
  if (!isFresh(iat, now)) throw forbidden('Error: Your system clock must be accurate to within 30 seconds');
}

function unknownIssuer(iss: unknown): string {
  return typeof iss === 'string'
    ? 'Invalid token: service not found'
    : 'Invalid token: iss field not provided';
}

function isFresh(iat: unknown, now: number): boolean {
  return typeof iat === 'number' && Math.abs(now / 1_000 - iat) <= CLOCK_SECONDS;
}

function decoded(part: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    throw forbidden('Invalid token: signature, api token is not valid');
  }
}

function isSigned(signed: string, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(signed).digest();
  const given = Buffer.from(signature, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const forbidden = (message: string) => new Refused(403, 'AuthError', message);
