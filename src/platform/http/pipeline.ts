import type { Act } from '#language';
import { transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import { explain, Refusal } from '#platform/errors';
import type { Intake } from '#platform/files';
import type { Html } from '#platform/html';
import type { Standing } from '#platform/maintenance';
import type { Arrival } from './arrival.ts';
import { withErrands } from './errands.ts';
import type { Carried } from './errands.ts';
import { keyField, tokenField, hiddenFields } from './fields.ts';
import { isFormToken } from './form-token.ts';
import { refuseClosed, refuseOutsider, whyNotSent } from './gate.ts';
import { claimKey, digestBody, releaseKey, storeAnswer, storedAnswer } from './idempotency.ts';
import type { Command } from './idempotency.ts';
import { addressOf, changeSession, keysOf, meet } from './meet.ts';
import type { Keys } from './meet.ts';
import type { Opened, Page } from './page.ts';
import { principalOf } from './portal.ts';
import type { Mount } from './portal.ts';
import { routeName } from './route-name.ts';
import type { Session } from './session.ts';
import type { Streams } from './streams.ts';
import { Elsewhere } from './visit.ts';
import type { Entry, Kit, Onward, Visit } from './visit.ts';
import { undone } from './walk.ts';

/** What the pipeline leans on. `recordLook` is the ledger's, given by main: the platform knows no capability. */
export type Ground = Keys & {
  readonly database: Database;
  /** Hears the code of a refusal that is shown on its page. */
  readonly onRefusal?: (code: string) => void;
  /** Takes in the files of forms; without it no page takes any. */
  readonly intake?: Intake | undefined;
  /** The streams that are open in this process; without it no page is told anything while it stays open. */
  readonly streams?: Streams | undefined;
  readonly recordLook: (tx: Tx, look: { page: string; subjects: Opened['looks'] }, act: Act) => Promise<void>;
};

/** What becomes of a request: a page, or a way on. `session` is the token that the cookie should hold from now on. */
export type Result =
  | {
      readonly kind: 'page';
      readonly status: number;
      readonly html: Html;
      readonly session?: string | undefined;
      readonly acted?: boolean;
    }
  | {
      readonly kind: 'on';
      readonly to: string;
      readonly session?: string | null | undefined;
      /** Whether this very request did something, so that files that came with it are somebody's now. */
      readonly acted?: boolean;
    };

/**
 * One order for every page: tenant, limits (both before), begin, identify, permission, form token, claim the key, find,
 * parse, act, store the answer, commit, redirect. Mistakes and refusals roll back, and the page is shown again with
 * what was entered.
 */
export async function run<K extends Kit>(ground: Ground, at: Place<K>, arrival: Arrival): Promise<Result> {
  refuseClosed(askedOf(at, arrival));
  return withErrands((errands) => runWith({ ground, at, arrival, errands }));
}

async function runWith<K extends Kit>(begun: Begun<K>): Promise<Result> {
  if (begun.arrival.method === 'GET') return begin(begun, (entered) => showPage(entered));
  if (begun.arrival.fetchSite === 'cross-site') throw new Refusal('request.forged');
  try {
    return await begin(begun, (entered) => submitPage(entered));
  } catch (error) {
    if (!(error instanceof Refusal) || isOfTheRequest(error)) throw error;
    return begin(begun, (entered) => {
      const { status, mistakes } = sayRefusal(entered, error);
      return showPage(entered, status, mistakes);
    });
  }
}

/** Such a no is about the request itself, and there is no page to show again; what is closed for now has one. */
function isOfTheRequest({ code }: Refusal): boolean {
  return code.startsWith('request.') && code !== 'request.read-only';
}

/** A page of a portal of a council, and how that council's portals stand. */
export type Place<K extends Kit> = {
  readonly mount: Mount<K>;
  readonly page: Page<K>;
  readonly standing: Standing;
};

type Entered<K extends Kit> = {
  readonly ground: Ground;
  readonly at: Place<K>;
  readonly arrival: Arrival;
  readonly tx: Tx;
  readonly session: Session;
  readonly visit: Visit<K>;
  readonly errands: Carried;
};

type Begun<K extends Kit> = Pick<Entered<K>, 'ground' | 'at' | 'arrival' | 'errands'>;

async function begin<K extends Kit>(
  { ground, at, arrival, errands }: Begun<K>,
  work: (entered: Entered<K>) => Promise<Result>,
): Promise<Result> {
  const { mount, page } = at;
  const { walk } = mount.portal;
  const enter = async (tx: Tx, inside: (entered: Entered<K>) => Promise<Result>): Promise<Result> => {
    const { session, visit } = await meet(tx, { mount, ground, errands }, arrival);
    const permission = mount.portal.allows(visit.person, page.access);
    if (permission === 'no') throw new Refusal('request.not-found');
    if (permission === 'sign-in')
      return { kind: 'on', to: visit.link(mount.portal.signInPath(arrival.here)) };
    refuseOutsider(askedOf(at, arrival), visit.person);
    await errands.record(tx);
    return inside({ ground, at, arrival, tx, session, visit, errands });
  };
  if (!walk || walk.stands.includes(page.at))
    return transaction(ground.database, mount.authority, async (tx) => enter(tx, work));
  return undone(ground.database, mount.authority, async (tx, keep) =>
    enter(tx, async (entered) => {
      await walk.lay(entered.visit);
      const result = await work(entered);
      keep(await walk.lift(entered.visit));
      // Nothing that came with it is anybody's: its files go when it has been answered.
      return { ...result, acted: false };
    }),
  );
}

function askedOf<K extends Kit>({ mount, page, standing }: Place<K>, { now }: Arrival) {
  return { mount, at: page.at, standing, now };
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
  let fields: Html | undefined;
  const html = await opened.show({
    get hidden() {
      return (fields ??= hiddenFields(ground.key, session.token, key));
    },
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
  if (!isFormToken(keysOf(ground), session.token, arrival.body[tokenField]))
    throw new Refusal('request.forged');
  const command = commandOf(entered);
  // Claimed before anything is looked up: the second of two at a time waits here, and gets the first one's answer. What is
  // looked up is asked for in the same packet, behind the claim, which is a round trip less.
  const claiming = claimKey(tx, command, arrival.now);
  const opening = openPage(entered);
  opening.catch(() => {});
  if (!(await claiming)) {
    await Promise.allSettled([opening]);
    return theOthersAnswer(tx, command);
  }
  const { result, leadsTo } = await carryOut(entered, await opening);
  if (leadsTo === undefined) await releaseKey(tx, command);
  else storeAnswer(tx, command, { status: 303, location: leadsTo });
  return { ...result, acted: leadsTo !== undefined };
}

/** What becomes of it, and where the same request leads when it comes again; nothing when it came to nothing. */
type CarriedOut = { readonly result: Result; readonly leadsTo?: string };

/** Parses and acts. It is not done when the page is shown again, or when what is wanted stands elsewhere. */
async function carryOut<K extends Kit>(entered: Entered<K>, opened: Opened | Elsewhere): Promise<CarriedOut> {
  const { at, arrival, visit } = entered;
  if (opened instanceof Elsewhere) return { result: { kind: 'on', to: visit.link(opened.to) } };
  const read = await opened.read(arrival.body);
  const shut = whyNotSent(askedOf(at, arrival));
  if (shut && 'mistakes' in read) throw shut;
  if ('mistakes' in read) {
    const status = read.mistakes.length > 0 ? 422 : 200;
    return { result: await shown(entered, opened, { status, ...read }) };
  }
  const outcome = await read.act();
  // Who signs out is let out; whatever else was done is undone by this.
  if (shut && !('signOut' in outcome)) throw shut;
  if ('refused' in outcome)
    return { result: await shown(entered, opened, sayRefusal(entered, outcome.refused)) };
  return actedOn(entered, outcome);
}

/** What was done stands. It leads on, or back to the page with what else was wrong. */
async function actedOn<K extends Kit>(entered: Entered<K>, outcome: Onward): Promise<CarriedOut> {
  const leadsTo = addressOf(entered.visit, outcome);
  const { mistakes = [] } = outcome;
  if (mistakes.length > 0) return { result: await showPage(entered, 422, mistakes), leadsTo };
  const session = await changeSession({ ...entered, mount: entered.at.mount }, outcome);
  return { result: { kind: 'on', to: leadsTo, session }, leadsTo };
}

/** A refusal as the page's own mistake, beside no field in particular. */
function sayRefusal<K extends Kit>(
  { ground, at, arrival }: Pick<Entered<K>, 'ground' | 'at' | 'arrival'>,
  refusal: Refusal,
) {
  ground.onRefusal?.(refusal.code);
  const { status, sentence } = explain(refusal, at.mount.portal.refusals, arrival.tongue);
  return { status, mistakes: [{ field: '', words: sentence }] };
}

async function theOthersAnswer(tx: Tx, command: Command): Promise<Result> {
  const stored = await storedAnswer(tx, command);
  if (!stored?.location) throw new Error('a key was claimed and its answer was not stored');
  return { kind: 'on', to: stored.location };
}

function commandOf<K extends Kit>({ at, arrival, session }: Entered<K>): Command {
  const key = keyIn(arrival);
  if (key === undefined) throw new Refusal('request.forged');
  const sent = digestBody({ ...arrival.body, ...digestsOf(arrival.files) }, [tokenField, keyField]);
  const route = routeName(at.mount.portal.name, at.page.at, arrival.here);
  return { principal: principalOf(session), route, key, sent };
}

/** What the files of a form say of it; a name with a blank is no field's. */
function digestsOf(files: Arrival['files']): Readonly<Record<string, unknown>> {
  if (files.length === 0) return {};
  return { 'its files': files.map((one) => [one.field, 'digest' in one ? one.digest : one.unfit]) };
}

function keyIn(arrival: Arrival): string | undefined {
  const key = arrival.body[keyField];
  return typeof key === 'string' && /^[\w-]{16,64}$/.test(key) ? key : undefined;
}
