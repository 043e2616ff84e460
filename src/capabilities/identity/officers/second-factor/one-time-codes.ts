import { Secret, TOTP } from 'otpauth';
import { systemChance } from '#platform/chance';

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, half a minute. */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** A telephone's clock may be half a minute early or late. */
const stepsAstray = 1;

/** A new secret, 160 bits in base 32 as an app takes it by hand. */
export function drawSecret(): string {
  return new Secret({ buffer: Uint8Array.from(systemChance.bytes(20)).buffer }).base32;
}

/** The address in the QR code. */
export function enrolmentAddress(secret: string, { issuer, label }: Named): string {
  return new TOTP({ ...shape, issuer, label, secret: Secret.fromBase32(secret) }).toString();
}

type Named = { readonly issuer: string; readonly label: string };

/** The step whose code this is, or nothing. A code is good for its own half minute and the ones beside it. */
export function stepOf(secret: string, code: string, now: Temporal.Instant): number | undefined {
  const totp = new TOTP({ ...shape, secret: Secret.fromBase32(secret) });
  const timestamp = now.epochMilliseconds;
  const delta = totp.validate({ token: code, timestamp, window: stepsAstray });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
}

/** What an app shows now; for tests and for the stand-in of a telephone. */
export function codeAt(secret: string, now: Temporal.Instant): string {
  return new TOTP({ ...shape, secret: Secret.fromBase32(secret) }).generate({
    timestamp: now.epochMilliseconds,
  });
}
