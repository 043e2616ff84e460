import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/errors';

export type EntraSettings = {
  /** `https://login.microsoftonline.com/{tenant}/v2.0`, as the directory itself spells it. */
  readonly issuer: string;
  /** The tenant's identifier, which every token must carry. */
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the browser comes back with a code: an address of ours, registered with the directory. */
  readonly returnTo: string;
  /** Where it comes back after signing out. */
  readonly signedOutTo: string;
  /** True in a council that does not exist: only there may the directory be a stand-in, without TLS. */
  readonly fictional: boolean;
  readonly clock: Clock;
  /** How long the directory may take to answer; 10 seconds when left out. */
  readonly patienceSeconds?: number;
};

/** Refuses (`identity.directory-without-tls`) a directory that could be listened to, or stood in for. */
export function checkSettings({ issuer, fictional }: EntraSettings): void {
  if (fictional || new URL(issuer).protocol === 'https:') return;
  throw new Refusal('identity.directory-without-tls', { issuer });
}
