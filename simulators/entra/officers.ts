import { createHash } from 'node:crypto';

/** A person in the council's directory, with the identifiers that Entra would issue. */
export interface Officer {
  /** Object id, a GUID: the one identifier that never changes. */
  readonly oid: string;
  readonly name: string;
  /** Sign-in name and email address. */
  readonly email: string;
  /** Object ids of security groups, nested ones included. */
  readonly groups: readonly string[];
  /** Values of the application's app roles. */
  readonly roles: readonly string[];
  /** Job title, as the sign-in page of the demo shows it. */
  readonly title?: string;
  readonly disabled?: boolean;
  /** False for somebody whom the directory asks for a password alone; their tokens then say so. */
  readonly secondFactor?: boolean;
}

/** An application registration. Without a secret it is a public client, which proves itself by PKCE alone. */
export interface Client {
  readonly id: string;
  readonly secret?: string;
  readonly redirectUris: readonly string[];
  readonly signOutUris: readonly string[];
}

export interface Directory {
  readonly tenant: string;
  all(): readonly Officer[];
  byOid(oid: string): Officer | undefined;
  /** Finds by `sub`, which is not the object id: whoever mistakes one for the other finds nobody. */
  bySubject(subject: string): Officer | undefined;
  change(oid: string, change: Partial<Omit<Officer, 'oid'>>): void;
}

export function createDirectory(tenant: string, officers: readonly Officer[]): Directory {
  const people = new Map(officers.map((officer) => [officer.oid, officer]));
  return {
    tenant,
    all: () => [...people.values()],
    byOid: (oid) => people.get(oid),
    bySubject: (subject) => people.values().find(({ oid }) => subjectOf(oid) === subject),
    change(oid, change) {
      const officer = people.get(oid);
      if (officer === undefined) throw new Error(`There is no officer ${oid} in the stand-in's directory`);
      people.set(oid, { ...officer, ...change });
    },
  };
}

export const subjectOf = (oid: string) => createHash('sha256').update(`subject ${oid}`).digest('base64url');
