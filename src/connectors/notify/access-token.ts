import { createHmac } from 'node:crypto';

/** A key as GOV.UK Notify gives it out: a name, the service's identifier and the secret, parted by hyphens. */
export type NotifyKey = { readonly service: string; readonly secret: string };

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const shape = new RegExp(`(${uuid})-(${uuid})$`, 'i');

/** Its last 36 characters are the secret, the 36 before them the service. */
export function readKey(written: string): NotifyKey | undefined {
  const [, service, secret] = shape.exec(written.trim()) ?? [];
  return service !== undefined && secret !== undefined ? { service, secret } : undefined;
}

/** A JWT of this instant (HS256): Notify takes it within thirty seconds, so each request has its own. */
export function accessToken({ service, secret }: NotifyKey, now: Temporal.Instant): string {
  const claims = { iss: service, iat: Math.floor(now.epochMilliseconds / 1_000) };
  const signed = [{ typ: 'JWT', alg: 'HS256' }, claims].map(encoded).join('.');
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
