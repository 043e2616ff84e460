import { setTimeout } from 'node:timers/promises';
import { closeCase } from '#capabilities/cases';
import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import { act } from '#test/database';
import type { Setting } from './setting.ts';
import { Visitor } from './visitor.ts';
import type { Shown, Typed } from './visitor.ts';

/** A place in the borough: the corner of Mill Lane, from its gazetteer. */
export const millLane = { easting: 619900, northing: 480389 };

/** What somebody answers who has little time. */
export const brief = { rubbish: 'tyres', amount: 'bag' };

/** Begins a service and gives its first page. */
export async function begin(visitor: Visitor, service: string, tongue = 'en'): Promise<Shown> {
  const start = await visitor.open(`/services/${service}?tongue=${tongue}`);
  return visitor.send(start, { begin: 'start' });
}

/** Answers fly-tipping page by page and gives the page on which the answers are checked. */
export async function toCheck(visitor: Visitor, typed: Typed = {}, tongue = 'en'): Promise<Shown> {
  let page = await begin(visitor, 'fly-tipping', tongue);
  const { easting, northing } = millLane;
  page = await visitor.send(page, {
    'place.easting': String(easting),
    'place.northing': String(northing),
    ...typed,
  });
  page = await visitor.send(page, { rubbish: brief.rubbish });
  page = await visitor.send(page, { amount: brief.amount });
  page = await visitor.send(page);
  return visitor.send(page, { email: 'gwen@example.org' });
}

let places = 0;

/** Somewhere in the borough where nobody reported anything yet, far enough from the last such place. */
export function freshPlace(): Typed {
  places += 1;
  return {
    'place.easting': String(618_000 + places * 150),
    'place.northing': String(480_000),
    'place.description': 'Behind the garages',
  };
}

/** Reports fly-tipping at a place of its own and gives the page that confirms it. */
export async function report(
  setting: Setting,
  { visitor = new Visitor(setting), email = 'gwen@example.org', tongue = 'en' } = {},
): Promise<Shown> {
  setting.clock.advance({ seconds: 1 });
  let page = await begin(visitor, 'fly-tipping', tongue);
  page = await visitor.send(page, freshPlace());
  page = await visitor.send(page, { rubbish: brief.rubbish });
  page = await visitor.send(page, { amount: brief.amount });
  page = await visitor.send(page);
  page = await visitor.send(page, { email });
  return visitor.send(page, { join: '' });
}

/** The reference as it is said on a page: `7KQ4-2XNR`. */
export function referenceIn({ text }: Shown): string {
  const [, found] = /\b([0-9A-Z]{4}-[0-9A-Z]{4})\b/.exec(text) ?? [];
  if (found === undefined) throw new Error(`no reference in: ${text}`);
  return found;
}

/** Asks for a code by email, reads it where it was queued and signs in. */
export async function signIn(setting: Setting, visitor: Visitor, email: string): Promise<Shown> {
  const asked = await visitor.send(await visitor.open('/sign-in'), { email });
  return visitor.send(asked, { code: await codeSentTo(setting, email) });
}

/** The code that was sent last. No two are sent in the same instant. */
export async function codeSentTo(setting: Setting, email: string): Promise<string> {
  const [newest] = await messagesTo(setting, email);
  setting.clock.advance({ seconds: 1 });
  return newest?.body ?? '';
}

/**
 * Does what the worker does until somebody is told, and gives what they were told last. The follower waits for every
 * transaction of the whole server, those of other tests too.
 */
export async function toldTo(setting: Setting, email: string): Promise<Sent> {
  for (let turn = 0; turn < 500; turn += 1) {
    await setting.tell();
    const [newest] = await messagesTo(setting, email);
    if (newest) return newest;
    await setTimeout(20);
  }
  throw new Error(`${email} was told nothing`);
}

type Sent = { readonly subject: string; readonly body: string; readonly tongue: string };

/** What was queued for an address, newest first. */
export async function messagesTo({ begin: work }: Setting, email: string): Promise<readonly Sent[]> {
  return work(async (tx) => {
    const { rows } = await sql<Sent>`
      select subject, body, tongue from notifications.message where recipient = ${email}
      order by queued_at desc, id desc`.execute(tables(tx));
    return rows;
  });
}

/** The council closes what was reported. */
export async function close(setting: Setting, received: Shown, outcome = 'cleared'): Promise<void> {
  setting.clock.advance({ hours: 1 });
  const reference = referenceIn(received).replace('-', '');
  const by = { kind: 'system', name: 'test' } as const;
  await setting.begin(async (tx) => {
    const { rows } = await sql<{
      id: Uuid;
    }>`select id from cases.case where reference = ${reference}`.execute(tables(tx));
    for (const { id } of rows) await closeCase(tx, { case: id, outcome }, act(setting.clock.now(), by));
  });
}
