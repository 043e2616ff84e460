import { addressWith } from '#capabilities/forms';
import type { LookupQuestion, LookupSource } from '#capabilities/forms';

/** What a council's settings have for one source. */
export type LookupAccess = {
  /** By the names that the source's headers have for them. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The stand-in's, in a council that does not exist: in place of all before the path. */
  readonly address?: string | undefined;
};

/** One question on the wire; nothing where an answer cannot stand in its place in the address. */
export function requestFor(
  { address, headers }: Pick<LookupSource, 'address' | 'headers'>,
  question: LookupQuestion,
  access: LookupAccess,
) {
  const url = addressWith(standIn(address, access), question);
  return url && { url, headers: { accept: 'application/json', ...withSecrets(headers, access) } };
}

function standIn(address: string, access: LookupAccess): string {
  return access.address === undefined ? address : address.replace(/^https?:\/\/[^/]+/, access.address);
}

/** The source's headers, each with its secret; one that the settings do not have is left out, and the source says no. */
function withSecrets(
  headers: LookupSource['headers'],
  { secrets }: LookupAccess,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([header, name]) => {
      const secret = Object.hasOwn(secrets, name) ? secrets[name] : undefined;
      return secret === undefined ? [] : [[header, secret]];
    }),
  );
}
