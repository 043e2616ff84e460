import type { Resident } from '../people/resident.ts';

/** What somebody writes into the contact block, as far as they have it. */
export const whoIs = (
  reporter: Resident | undefined,
): Readonly<Record<'name' | 'email' | 'telephone', string | null>> => ({
  name: reporter ? `${reporter.givenName} ${reporter.familyName}` : null,
  email: reporter?.email ?? null,
  telephone: reporter?.mobile ?? reporter?.landline ?? null,
});
