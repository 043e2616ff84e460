import { type KeyObject, generateKeyPairSync, sign } from 'node:crypto';
import { overage } from './claims.ts';

/** What the stand-in can be told to get wrong in every ID token that it issues, until told otherwise. */
export const FAULTS = [
  'wrong-nonce',
  'wrong-audience',
  'wrong-issuer',
  'wrong-tenant',
  'wrong-signature',
  'expired-token',
  'missing-groups',
  'too-many-groups',
] as const;
export type Fault = (typeof FAULTS)[number];

type Payload = Record<string, unknown>;

const ANOTHER_TENANT = '99999999-9999-4999-8999-999999999999';

const TAMPERED: Readonly<Record<Fault, (payload: Payload) => Payload>> = {
  'wrong-nonce': (payload) => ({ ...payload, nonce: 'a-nonce-of-somebody-else' }),
  'wrong-audience': (payload) => ({ ...payload, aud: 'another-application' }),
  'wrong-issuer': (payload) => ({ ...payload, iss: 'https://login.example/another-issuer' }),
  'wrong-tenant': (payload) => ({ ...payload, tid: ANOTHER_TENANT }),
  'wrong-signature': (payload) => payload,
  'expired-token': (payload) => ({
    ...payload,
    iat: Number(payload['iat']) - 7200,
    exp: Number(payload['iat']) - 3600,
  }),
  'missing-groups': ({ groups: _groups, ...payload }) => payload,
  'too-many-groups': ({ groups: _groups, ...payload }) => ({
    ...payload,
    ...overage(String(payload['oid'])),
  }),
};

/** Signs the token again with the fault in it: by the right key, unless the signature is what is wrong. */
export function spoil(token: string, fault: Fault, key: KeyObject): string {
  const [header, body] = token.split('.');
  if (header === undefined || body === undefined) throw new Error('An ID token has three parts');
  const payload = TAMPERED[fault](parsePayload(body));
  const signed = `${header}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}`;
  const signingKey = fault === 'wrong-signature' ? strangersKey() : key;
  return `${signed}.${sign('sha256', Buffer.from(signed), signingKey).toString('base64url')}`;
}

function parsePayload(part: string): Payload {
  const parsed: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
  if (typeof parsed !== 'object' || parsed === null) throw new Error('An ID token carries claims');
  return { ...parsed };
}

const strangersKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
