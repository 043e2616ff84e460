import type { Answer, Asked } from '../caller.ts';
import { leadsTo } from '../caller.ts';
import { addressOf, oddAddress } from './addresses.ts';
import { filledIn, forged } from './bodies.ts';
import { jsonFor } from './json-bodies.ts';
import { chanceOf } from './chance.ts';
import type { Chance } from './chance.ts';
import { faultsInLog, faultsOf } from './faults-of.ts';
import { offeredIn } from './forms.ts';
import type { Offered } from './forms.ts';
import { headersOf } from './headers.ts';
import type { Route } from '../../house/routes.ts';
import type { Actor, Target } from './target.ts';
import { tour } from './tour.ts';

export type Fuzzing = {
  readonly requests: number;
  /** The same seed asks the same, as long as the pages are the same. */
  readonly seed: number;
  /** Where to stop. */
  readonly mostFaults?: number;
  readonly say?: (line: string) => void;
};

export type Fuzzed = {
  readonly sent: number;
  readonly faults: readonly string[];
  readonly statuses: Readonly<Record<string, number>>;
  /** Routes that did for somebody what they are for: a page was shown, a form was read, a way through led on. */
  readonly reached: ReadonlySet<string>;
  readonly done: number;
};

const inBatch = 400;
const atOnce = 4;
const mostForms = 80;

/** One batch does one kind of thing, so that what it did can be told from the rows: looking, sending, forging, oddities. */
type Kind = 'look' | 'send' | 'forge' | 'odd';
const kinds: readonly Kind[] = ['look', 'send', 'look', 'send', 'forge', 'look', 'send', 'odd'];

type State = {
  readonly target: Target;
  readonly chance: Chance;
  readonly faults: Set<string>;
  readonly statuses: Record<string, number>;
  readonly reached: Set<string>;
  readonly forms: Map<string, Map<string, Offered>>;
  readonly posts: readonly Post[];
  actors: readonly Actor[];
  truths: Readonly<Record<string, readonly string[]>>;
  sent: number;
  done: number;
};

/** Asks a server so many times for what its schemas let in, nearly let in and do not, as everybody, and tells what was wrong. */
export async function fuzz(
  target: Target,
  { requests, seed, mostFaults = 200, say = () => {} }: Fuzzing,
): Promise<Fuzzed> {
  const state: State = {
    target,
    chance: chanceOf(seed),
    faults: new Set<string>(),
    statuses: {},
    reached: new Set<string>(),
    forms: new Map<string, Map<string, Offered>>(),
    posts: postsOf(target),
    actors: [],
    truths: {},
    sent: 0,
    done: 0,
  };
  for (let batch = 0; state.sent < requests && state.faults.size < mostFaults; batch += 1) {
    if (batch % kinds.length === 0) await begin(state);
    await runBatch(state, kinds[batch % kinds.length] ?? 'look');
    if (batch % 50 === 49) say(`${String(state.sent)} requests, ${String(state.faults.size)} faults`);
  }
  const { sent, faults, statuses, reached, done } = state;
  return { sent, faults: [...faults], statuses, reached, done };
}

/** Everybody signs in anew and sees each page once, so that there are forms to send. */
async function begin(state: State): Promise<void> {
  state.target.passTime();
  state.actors = await state.target.actors();
  state.truths = await state.target.truths();
  state.forms.clear();
  const { sent } = state;
  // At first as many as there are officers: of one page only a single officer is the one. Later a few, since of a page about a case
  // one of several cases is still the one.
  const tries = sent === 0 ? 12 : 4;
  await tour({ ...state, tries, open: (actor, route, url) => openRoute(state, actor, { route, url }) });
  // What is asked in good order is no part of the hostile thousands.
  state.sent = sent;
  hearLog(state);
}

function hearLog({ target, faults }: State): void {
  for (const fault of faultsInLog(target.takeLogged())) faults.add(fault);
}

async function runBatch(state: State, kind: Kind): Promise<void> {
  const before = kind === 'send' ? undefined : await state.target.countRows();
  for (let asked = 0; asked < inBatch; asked += atOnce)
    await Promise.all(Array.from({ length: atOnce }, async () => askOnce(state, kind)));
  const after = before && (await state.target.countRows());
  for (const [table, count] of Object.entries(after ?? {}))
    if (before?.[table] !== count)
      state.faults.add(
        `${sayings[kind]} changed ${table} from ${String(before?.[table])} to ${String(count)}`,
      );
  hearLog(state);
}

const sayings = { look: 'looking', send: 'sending', forge: 'a forged form', odd: 'an odd request' } as const;

async function askOnce(state: State, kind: Kind): Promise<void> {
  const actor = state.chance.pick(state.actors);
  if (kind === 'look') return look(state, actor);
  if (kind === 'odd') return askOddly(state, actor);
  if (kind === 'send' && actor.portal === 'api') return sendJson(state, actor);
  if (kind === 'send' && state.chance.often(5)) return passThrough(state, actor);
  const form = formFor(state, actor);
  if (!form) return look(state, actor);
  return kind === 'send' ? send(state, actor, form) : forge(state, actor, form);
}

/** Sends a form as only a forger would, with another's token perhaps. */
async function forge(state: State, actor: Actor, form: Offered): Promise<void> {
  const { chance, actors } = state;
  const another = formFor(state, chance.pick(actors.filter((one) => one !== actor)));
  const token = another?.hidden.find(([name]) => name === '_token')?.[1] ?? 'A'.repeat(86);
  const { body, headers = {} } = forged(chance, form, token);
  const answer = await ask(state, actor, { method: 'POST', url: form.action, body, headers });
  if (answer.status >= 400 || leadsTo(answer).includes('/sign-in')) return;
  const what = `${String(answer.status)} ${form.action} ${JSON.stringify(headers)} ${body.slice(0, 200)}`;
  state.faults.add(`a forged form was taken: ${what}`);
}

async function look(state: State, actor: Actor): Promise<void> {
  const { chance, target, truths } = state;
  const looked = target.routes.filter(({ method, changes }) => method === 'GET' && !changes);
  const own = looked.filter(({ portal }) => portal === actor.portal);
  const unsent = own.filter((route) => hasUnsentForm(state, route));
  const wanted = chance.often(85) ? own : looked;
  const route = chance.pick(unsent.length > 0 && chance.often(10) ? unsent : wanted);
  const url = addressOf(chance, route, truths);
  const method = chance.often(95) ? 'GET' : 'HEAD';
  await openRoute(state, actor, { route, url, method, headers: headersOf(chance) });
}

/** Whether the page of an address takes a form that nobody has sent yet. */
function hasUnsentForm({ posts, reached }: State, { at }: Route): boolean {
  return posts.some(({ route }) => route === `POST ${at}` && !reached.has(route));
}

type Opening = Pick<Asked, 'url' | 'headers'> & { readonly route: Route; readonly method?: 'GET' | 'HEAD' };

async function openRoute(state: State, actor: Actor, { route, url, method = 'GET', headers = {} }: Opening) {
  const answer = await ask(state, actor, { method, url, headers });
  if (answer.status === (route.changes ? 303 : 200)) state.reached.add(`GET ${route.at}`);
  return answer;
}

async function send(state: State, actor: Actor, form: Offered): Promise<void> {
  const { body } = filledIn(state.chance, form, actor.name);
  const answer = await ask(state, actor, { method: 'POST', url: form.action, body });
  const to = leadsTo(answer);
  if (answer.status === 303 || answer.status === 422) state.reached.add(routeOf(state.posts, form));
  if (answer.status !== 303 || !to.startsWith('/') || to.includes('directory')) return;
  state.done += 1;
  await ask(state, actor, { method: 'GET', url: to });
}

/** What a program sends, in JSON. Refused for what it says, it was read all the same. */
async function sendJson(state: State, actor: Actor): Promise<void> {
  const { chance, target, truths } = state;
  const route = chance.pick(target.routes.filter(({ changes, portal }) => changes && portal === 'api'));
  if (route.method === 'DELETE') return takeAway(state, actor, route);
  const { body, headers } = jsonFor(chance, { at: route.at, who: actor.name });
  const answer = await ask(state, actor, {
    method: 'POST',
    url: addressOf(chance, route, truths),
    body,
    headers: { ...headers, ...headersOf(chance) },
  });
  if ([200, 201, 409, 422].includes(answer.status)) state.reached.add(`POST ${route.at}`);
  if (answer.status === 200 || answer.status === 201) state.done += 1;
}

/** Has something taken away, with which nothing is to be sent; now and then something is. */
async function takeAway(state: State, actor: Actor, { at, ...route }: Route): Promise<void> {
  const { chance, truths } = state;
  const url = addressOf(chance, { at, ...route }, truths);
  const { body, headers } = jsonFor(chance, { at, who: actor.name });
  const sent = chance.often(80) ? { headers: headersOf(chance) } : { body, headers };
  const answer = await ask(state, actor, { method: 'DELETE', url, ...sent });
  if ([200, 409].includes(answer.status)) state.reached.add(`DELETE ${at}`);
  if (answer.status === 200) state.done += 1;
}

/** The ways through an outside system change something, and are still followed by a link. */
async function passThrough(state: State, actor: Actor): Promise<void> {
  const { chance, target, truths } = state;
  const passages = target.routes.filter(({ method, changes }) => method === 'GET' && changes);
  if (passages.length === 0) return look(state, actor);
  const route = chance.pick(passages);
  await openRoute(state, actor, { route, url: addressOf(chance, route, truths) });
}

const methods = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'SEARCH'] as const;

async function askOddly(state: State, actor: Actor): Promise<void> {
  const { chance, target, truths } = state;
  if (chance.often(50)) return void (await ask(state, actor, { method: 'GET', url: oddAddress(chance) }));
  const method = chance.pick(methods);
  const { at, ...route } = chance.pick(target.routes);
  if (target.routes.some((one) => one.at === at && one.method === method)) return;
  const answer = await ask(state, actor, { method, url: addressOf(chance, { at, ...route }, truths) });
  if (answer.status < 400)
    state.faults.add(`${method} was answered with ${String(answer.status)}: ${answer.asked.url}`);
}

async function ask(state: State, actor: Actor, asked: Asked): Promise<Answer> {
  const answer = await actor.caller.ask(asked);
  state.sent += 1;
  state.statuses[answer.status] = (state.statuses[answer.status] ?? 0) + 1;
  for (const fault of faultsOf(answer, actor)) state.faults.add(`${actor.name}: ${fault}`);
  keepForms(state, actor, answer);
  return answer;
}

function keepForms(state: State, actor: Actor, { asked, status, body }: Answer): void {
  if (status !== 200 && status !== 422) return;
  const kept = state.forms.get(actor.name) ?? new Map<string, Offered>();
  state.forms.set(actor.name, kept);
  for (const form of offeredIn(body, asked.url))
    if (!state.target.untouched.some((one) => form.action.toLowerCase().includes(one.toLowerCase())))
      kept.set(form.action, form);
  for (const [oldest] of kept) {
    if (kept.size <= mostForms) break;
    kept.delete(oldest);
  }
}

/** One of the forms that they were shown; now and then one of those that nobody has sent yet. */
function formFor({ chance, forms, posts, reached }: State, { name }: Actor): Offered | undefined {
  const kept = [...(forms.get(name)?.values() ?? [])];
  if (kept.length === 0) return undefined;
  if (chance.often(80)) return chance.pick(kept);
  const unsent = kept.filter((form) => !reached.has(routeOf(posts, form)));
  return chance.pick(unsent.length === 0 ? kept : unsent);
}

type Post = { readonly route: string; readonly pattern: RegExp };

function postsOf({ routes }: Target): readonly Post[] {
  return routes
    .filter(({ method }) => method === 'POST')
    .map(({ at }) => ({
      route: `POST ${at}`,
      pattern: new RegExp(`^${at.replaceAll(/:\w+/g, '[^/]+')}$`),
    }));
}

function routeOf(posts: readonly Post[], { action }: Offered): string {
  const [path = ''] = action.split('?');
  return posts.find(({ pattern }) => pattern.test(path))?.route ?? '';
}
