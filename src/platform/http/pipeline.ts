import type { Act } from '#language';
import { transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import { explain, Refusal } from '#platform/errors';
import type { Html } from '#platform/html';
import type { Arrival } from './arrival.ts';
import { keyField, tokenField, hiddenFields } from './fields.ts';
import { isFormToken } from './form-token.ts';
import { claimKey, digestBody, releaseKey, storeAnswer, storedAnswer } from './idempotency.ts';
import type { Command } from './idempotency.ts';
import type { Opened, Page } from './page.ts';
import { principalOf } from './portal.ts';
import type { Mount } from './portal.ts';
import { endSession, findSession, keepSession, signIn } from './session.ts';
import type { Session } from './session.ts';
import { Elsewhere } from './visit.ts';
import type { Entry, Kit, Onward, Visit } from './visit.ts';

/** What the pipeline leans on. `recordLook` is the ledger's, given by main: the platform knows no capability. */
export type Ground = {
  readonly database: Database;
  readonly key: Buffer;
  readonly recordLook: (tx: Tx, look: { page: string; subjects: Opened['looks'] }, act: Act) => Promise<void>;
};

/** What becomes of a request: a page, or a way on. `session` is the token that the cookie should hold from now on. */
export type Result =
  | {
      readonly kind: 'page';
      readonly status: number;
      readonly html: Html;
      readonly session?: string | undefined;
    }
  | { readonly kind: 'on'; readonly to: string; readonly session?: string | null | undefined };

/**
 * One order for every page: tenant, limits (both before), begin, identify, permission, form token, claim the key, find,
 * parse, act, store the answer, commit, redirect. Mistakes and refusals roll back, and the page is shown again with
 * what was entered.
 */
export async function run<K extends Kit>(ground: Ground, at: Place<K>, arrival: Arrival): Promise<Result> {
  if (arrival.method === 'GET') return begin({ ground, at, arrival }, (entered) => showPage(entered));
  if (arrival.fetchSite === 'cross-site') throw new Refusal('request.forged');
  try {
    return await begin({ ground, at, arrival }, (entered) => submitPage(entered));
  } catch (error) {
    if (!(error instanceof Refusal) || error.code.startsWith('request.')) throw error;
    return begin({ ground, at, arrival }, (entered) => {
      const { status, mistakes } = sayRefusal(entered, error);
      return showPage(entered, status, mistakes);
    });
  }
}

/** A page of a portal of a council. */
export type Place<K extends Kit> = { readonly mount: Mount<K>; readonly page: Page<K> };

type Entered<K extends Kit> = {
  readonly ground: Ground;
  readonly at: Place<K>;
  readonly arrival: Arrival;
  readonly tx: Tx;
  readonly session: Session;
  readonly visit: Visit<K>;
};

type Begun<K extends Kit> = Pick<Entered<K>, 'ground' | 'at' | 'arrival'>;

async function begin<K extends Kit>(
  { ground, at, arrival }: Begun<K>,
  work: (entered: Entered<K>) => Promise<Result>,
): Promise<Result> {
  const { mount, page } = at;
  return transaction(ground.database, mount.authority, async (tx) => {
    const { session, visit } = await meet(tx, mount, arrival);
    const permission = mount.portal.allows(visit.person, page.access);
    if (permission === 'no') throw new Refusal('request.not-found');
    if (permission === 'sign-in')
      return { kind: 'on', to: visit.link(mount.portal.signInPath(arrival.here)) };
    return work({ ground, at, arrival, tx, session, visit });
  });
}

/** Who is there: the session that the cookie names, the person behind it, and their visit. */
export async function meet<K extends Kit>(tx: Tx, mount: Mount<K>, arrival: Arrival) {
  const { portal } = mount;
  const { now } = arrival;
  const context = { portal: portal.name, now, limits: portal.limits };
  const found = await findSession(tx, arrival.cookies[cookieOf(mount)], context);
  const session = arrival.method === 'POST' ? await keepSession(tx, found, context) : found;
  const person = await portal.identify(tx, session, now);
  const act: Act = { by: portal.actorOf(person), channel: portal.channel, request: arrival.id, at: now };
  const visit: Visit<K> = {
    tx,
    act,
    now,
    person,
    world: mount.world,
    session,
    tongue: arrival.tongue,
    here: arrival.here,
    link: (path) => mount.prefix + path,
    nonce: arrival.nonce,
    entered: arrival.body,
  };
  return { session, visit };
}

async function openPage<K extends Kit>({ at, arrival, visit }: Entered<K>): Promise<Opened | Elsewhere> {
  const opened = await at.page.open(visit, arrival.params, arrival.query);
  if (!opened) throw new Refusal('request.not-found');
  return opened;
}

async function showPage<K extends Kit>(
  entered: Entered<K>,
  status = 200,
  mistakes: Entry['mistakes'] = [],
): Promise<Result> {
  const opened = await openPage(entered);
  if (opened instanceof Elsewhere) return { kind: 'on', to: entered.visit.link(opened.to) };
  return shown(entered, opened, { status, mistakes });
}

async function shown<K extends Kit>(
  { ground, at, arrival, tx, session, visit }: Entered<K>,
  opened: Opened,
  { status, mistakes }: { readonly status: number; readonly mistakes: Entry['mistakes'] },
): Promise<Result> {
  const key = status === 200 ? keyIn(arrival) : undefined;
  const html = opened.show({
    hidden: hiddenFields(ground.key, session.token, key),
    mistakes,
  });
  if (opened.looks.length > 0)
    await ground.recordLook(
      tx,
      { page: `${at.mount.portal.name} ${at.page.at}`, subjects: opened.looks },
      visit.act,
    );
  return { kind: 'page', status, html, session: at.page.acts ? session.token : undefined };
}

async function submitPage<K extends Kit>(entered: Entered<K>): Promise<Result> {
  const { ground, at, arrival, tx, session } = entered;
  if (!at.page.acts) throw new Refusal('request.not-found');
  if (!isFormToken(ground.key, session.token, arrival.body[tokenField])) throw new Refusal('request.forged');
  const command = commandOf(entered);
  // Claimed before anything is looked up: the second of two at a time waits here, and gets the first one's answer.
  if (!(await claimKey(tx, command, arrival.now))) return theOthersAnswer(tx, command);
  const { result, isDone } = await carryOut(entered);
  if (isDone) await storeAnswer(tx, command, { location: result.to });
  else await releaseKey(tx, command);
  return result;
}

type CarriedOut =
  | { readonly isDone: true; readonly result: Extract<Result, { readonly kind: 'on' }> }
  | { readonly isDone: false; readonly result: Result };

/** Finds, parses and acts. It is not done when the page is shown again, or when what is wanted stands elsewhere. */
async function carryOut<K extends Kit>(entered: Entered<K>): Promise<CarriedOut> {
  const { at, arrival, visit } = entered;
  const opened = await openPage(entered);
  if (opened instanceof Elsewhere)
    return { isDone: false, result: { kind: 'on', to: visit.link(opened.to) } };
  const read = await opened.read(arrival.body);
  if ('mistakes' in read) {
    const status = read.mistakes.length > 0 ? 422 : 200;
    return { isDone: false, result: await shown(entered, opened, { status, ...read }) };
  }
  const outcome = await read.act();
  if ('refused' in outcome)
    return { isDone: false, result: await shown(entered, opened, sayRefusal(entered, outcome.refused)) };
  const session = await changeSession({ ...entered, mount: at.mount }, outcome);
  return { isDone: true, result: { kind: 'on', to: addressOf(visit, outcome), session } };
}

/** A refusal as the page's own mistake, beside no field in particular. */
function sayRefusal<K extends Kit>({ at, arrival }: Pick<Entered<K>, 'at' | 'arrival'>, refusal: Refusal) {
  const { status, sentence } = explain(refusal, at.mount.portal.refusals, arrival.tongue);
  return { status, mistakes: [{ field: '', words: sentence }] };
}

async function theOthersAnswer(tx: Tx, command: Command): Promise<Result> {
  const stored = await storedAnswer(tx, command);
  if (!stored) throw new Error('a key was claimed and its answer was not stored');
  return { kind: 'on', to: stored.location };
}

function commandOf<K extends Kit>({ at, arrival, session }: Entered<K>): Command {
  const key = keyIn(arrival);
  if (key === undefined) throw new Refusal('request.forged');
  const sent = digestBody(arrival.body, [tokenField, keyField]);
  const route = `${at.mount.portal.name} ${at.page.at} ${arrival.here}`;
  return { principal: principalOf(session), route, key, sent };
}

function keyIn(arrival: Arrival): string | undefined {
  const key = arrival.body[keyField];
  return typeof key === 'string' && /^[\w-]{16,64}$/.test(key) ? key : undefined;
}

/** The cookie's new token after a sign-in, null after a sign-out, nothing when it stays. */
export async function changeSession<K extends Kit>(
  {
    mount,
    arrival,
    tx,
    session,
  }: Pick<Entered<K>, 'arrival' | 'tx' | 'session'> & { readonly mount: Mount<K> },
  { signIn: principal, signOut }: Onward,
): Promise<string | null | undefined> {
  const { portal } = mount;
  if (signOut) {
    await endSession(tx, session.id);
    return null;
  }
  if (!principal) return undefined;
  const context = { portal: portal.name, now: arrival.now, limits: portal.limits, principal };
  return (await signIn(tx, session, context)).token;
}

export function addressOf<K extends Kit>(visit: Visit<K>, { to }: Onward): string {
  return to.startsWith('/') ? visit.link(to) : to;
}

/** A cookie for each portal; under TLS bound to this very host. */
export function cookieOf<K extends Kit>({ portal, origin }: Mount<K>): string {
  return origin.startsWith('https:') ? `__Host-${portal.name}` : `moothall-${portal.name}`;
}
