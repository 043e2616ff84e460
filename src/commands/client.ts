import {
  addClient,
  askedOfClient,
  clientNamed,
  clientPermissions,
  clientRecords,
  mostPerMinute,
  revokeClient,
} from '#capabilities/identity';
import type { ClientPermission, ClientRecord } from '#capabilities/identity';
import { text } from '#language';
import type { Act, Uuid } from '#language';
import { transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import { z } from 'zod';
import { chosenCouncil } from './chosen-council.ts';
import type { Installation } from './installation.ts';
import { apiBaseOf } from './links.ts';
import { originOf } from './mounts.ts';
import { readArguments } from './read-arguments.ts';
import { usage } from './usage.ts';

type Say = (line: string) => void;

const asked = z.object({
  name: text(60),
  may: z.array(z.enum(clientPermissions)).min(1),
  answers: z.array(askedOfClient).max(100).default([]),
  'per-minute': z.coerce.number().int().min(1).max(mostPerMinute).optional(),
  until: z.iso
    .date()
    .transform((day) => Temporal.PlainDate.from(day))
    .optional(),
});

export type ClientToAdd = {
  readonly name: string;
  readonly may: readonly ClientPermission[];
  readonly answers: readonly string[];
  readonly perMinute: number | undefined;
  readonly lastDay: Temporal.PlainDate | undefined;
  readonly council: string | undefined;
};

/** `client add NAME --may PERMISSION… [--answers ASK…] [--per-minute N] [--until DAY] [--council NAME]` */
export function readClient(args: readonly string[]): ClientToAdd {
  const { values, positionals } = readArguments(args, {
    options: {
      may: { type: 'string', multiple: true },
      answers: { type: 'string', multiple: true },
      'per-minute': { type: 'string' },
      until: { type: 'string' },
      council: { type: 'string' },
    },
    allowPositionals: true,
  });
  const parsed = asked.safeParse({ ...values, name: only(positionals) });
  if (!parsed.success) {
    const [field = 'name'] = parsed.error.issues.map(({ path }) => String(path[0]));
    throw new Refusal('command.client-unfit', {
      what: said[field] ?? field,
      may: clientPermissions.join(', '),
    });
  }
  const { name, may, answers, until, 'per-minute': perMinute } = parsed.data;
  return { name, may, answers, perMinute, lastDay: until, council: values.council };
}

const said: Readonly<Record<string, string>> = {
  name: 'NAME',
  may: '--may',
  answers: '--answers',
  'per-minute': '--per-minute',
  until: '--until',
};

/** `client revoke NAME --reason WORDS [--council NAME]` */
export function readRevocation(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    options: { reason: { type: 'string' }, council: { type: 'string' } },
    allowPositionals: true,
  });
  const reason = (values.reason ?? '').trim();
  if (reason === '') throw new Refusal('command.client-needs-reason', { usage });
  return { name: only(positionals), reason, council: values.council };
}

/** `client list [--council NAME]` */
export function readListing(args: readonly string[]) {
  return readArguments(args, { options: { council: { type: 'string' } } }).values.council;
}

/** Adds a client and prints its key, alone on the first line, so that it may be taken straight into a file. */
export async function addApiClient(installation: Installation, adding: ClientToAdd, say: Say): Promise<void> {
  const { council, authority } = chosenCouncil(installation.councils, adding.council);
  const base = apiBaseOf(council, originOf(installation));
  if (!base) throw new Refusal('council.no-api', { council: council.slug });
  const { key } = await transaction(installation.database, authority, (tx) =>
    addClient(tx, adding, actOf(installation, 'client add')),
  );
  say(key);
  say(
    `The key of ${adding.name}. It is shown here once and kept nowhere. What to do with it: ${base.origin}${base.prefix}`,
  );
}

export async function listApiClients(
  installation: Installation,
  council: string | undefined,
  say: Say,
): Promise<void> {
  const { authority } = chosenCouncil(installation.councils, council);
  let listed = 0;
  let after: Uuid | undefined;
  do {
    const from = after;
    const page = await transaction(installation.database, authority, (tx) =>
      clientRecords(tx, { after: from }),
    );
    for (const client of page.clients) say(lineOf(client));
    listed += page.clients.length;
    after = page.next;
  } while (after);
  if (listed === 0) say('There are no clients yet. Add one with client add.');
}

export async function revokeApiClient(
  installation: Installation,
  { name, reason, council }: ReturnType<typeof readRevocation>,
  say: Say,
): Promise<void> {
  const { authority } = chosenCouncil(installation.councils, council);
  await transaction(installation.database, authority, async (tx) => {
    const client = await clientNamed(tx, name);
    if (!client) throw new Refusal('identity.client-unknown');
    await revokeClient(tx, { client: client.id, reason }, actOf(installation, 'client revoke'));
  });
  say(`The key of ${name} is worth nothing from now on.`);
}

function lineOf({ name, may, answers, perMinute, lastDay, usedOn, revokedAt }: ClientRecord): string {
  const parts = [
    name,
    `may ${may.join(', ')}`,
    answers.length > 0 ? `answers ${answers.join(', ')}` : '',
    `${String(perMinute)} a minute`,
    lastDay ? `until ${lastDay.toString()}` : '',
    usedOn ? `last used ${usedOn.toString()}` : 'never used',
    revokedAt ? `revoked ${revokedAt.toString().slice(0, 10)}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function only(positionals: readonly string[]): string {
  const [name, more] = positionals;
  if (name === undefined) throw new Refusal('command.client-needs-name', { usage });
  if (more !== undefined) throw new Refusal('command.too-much', { argument: more, usage });
  return name;
}

function actOf({ clock }: Installation, request: string): Act {
  return { by: { kind: 'system', name: 'operator' }, channel: 'system', request, at: clock.now() };
}
