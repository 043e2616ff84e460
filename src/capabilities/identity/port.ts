import type { Act, EmailAddress, Tongue, Uuid } from '#language';
import type { Tx } from '#platform/database';

/** A code on its way to whoever reads the mailbox. `id` is the same for the same code: a key for telling it once. */
export type CodeToTell = {
  readonly id: Uuid;
  readonly email: EmailAddress;
  /** Six digits. */
  readonly code: string;
  readonly tongue: Tongue;
  readonly goodForMinutes: number;
};

/** What we ask of whoever wires us: a secret key of at least 32 bytes, and a way to tell a code by email. */
export type CodePort = {
  readonly key: Buffer;
  /** Keys from before the last rotation: a code that was sent under one of them is still good. */
  readonly olderKeys?: readonly Buffer[];
  /** Queues the email in this transaction; the code is shown nowhere else. */
  readonly tellCode: (tx: Tx, code: CodeToTell, act: Act) => Promise<void>;
};

/** What one officer's way to the directory and back is bound to: 43 characters each, which nobody can guess. */
export type Departure = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** What the directory says about an officer, its token checked. `grants` are object ids of groups and values of app roles. */
export type OfficerClaims = {
  readonly tenant: string;
  readonly subject: string;
  readonly name: string;
  readonly email: EmailAddress | undefined;
  readonly grants: readonly string[];
  /** How the directory recognised them (`amr`, RFC 8176); left out when it does not say. */
  readonly methods?: readonly string[] | undefined;
  /** More groups than a token holds: none of them are in `grants`. */
  readonly groupsLeftOut: boolean;
};

/** How the directory answered. `why` is a code for the ledger, without personal values. */
export type Returned =
  | { readonly how: 'signed-in'; readonly claims: OfficerClaims }
  | { readonly how: 'declined' }
  | { readonly how: 'rejected'; readonly why: string }
  | { readonly how: 'unreachable' };

/** The council's staff directory. Every call may go out on the network: none belongs in a transaction. */
export type OfficerDirectory = {
  /** The address to send the browser to. Refuses `identity.directory-unreachable`. */
  readonly departureAddress: (departure: Departure) => Promise<string>;
  /** Redeems what the browser brought back: the query of the return address, as it came. */
  readonly redeem: (departure: Departure, query: Readonly<Record<string, unknown>>) => Promise<Returned>;
  /** Where the directory's own session ends and the browser comes back; nothing when it cannot be reached. */
  readonly signOutAddress: () => Promise<string | undefined>;
};

/** That an officer came in by an operator's code while the directory was down. */
export type Alarm = {
  readonly id: Uuid;
  readonly officer: Uuid;
  readonly name: string;
  /** When their session ends in any case. */
  readonly endsAt: Temporal.Instant;
};

/** Tells the council of it, in this transaction. */
export type RaiseAlarm = (tx: Tx, alarm: Alarm, act: Act) => Promise<void>;
