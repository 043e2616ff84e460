import assert from 'node:assert/strict';
import { openRequest, writeNote } from '#capabilities/cases';
import type { Opened, Request } from '#capabilities/cases';
import { drawReference, parseEmail } from '#language';
import { newId, systemChance } from '#platform/chance';
import { act } from '#test/database';
import { Caller, leadsTo } from './caller.ts';
import { formsIn } from './forms-in.ts';
import { authorities, hosts, opening } from './town.ts';
import type { CouncilName, OfficerCode, Town } from './town.ts';

/** Words that stand in one case only; whoever reads them elsewhere has seen what is not theirs. */
export const canaries = {
  saltby: 'zqsaltbycanary',
  waste: 'zqwastecanary',
  internal: 'zqinternalcanary',
} as const;

/** A case of each kind that somebody may not see. */
export type Cases = Readonly<Record<'public' | 'waste' | 'saltby', Opened>>;

export async function openCases(town: Town): Promise<Cases> {
  return {
    public: await openCase(town, 'thornmere', { service: 'fly-tipping', canary: 'zqpublic' }),
    waste: await openCase(town, 'thornmere', { service: 'missed-bin', canary: canaries.waste }),
    saltby: await openCase(town, 'saltby', { service: 'fly-tipping', canary: canaries.saltby }),
  };
}

type Marked = { readonly service: 'fly-tipping' | 'missed-bin'; readonly canary: string };

/** A case with its canary in every place where there are words, and a note that no resident may read. */
export function openCase(town: Town, at: CouncilName, marked: Marked): Promise<Opened> {
  const made = act(opening.subtract({ hours: 2 }));
  const text = `Note ${marked.canary} ${canaries.internal}`;
  return town.begin(async (tx) => {
    const opened = await openRequest(tx, requestOf(marked), made);
    const note = { note: newId(made.at), kind: 'internal', text } as const;
    await writeNote(tx, { case: opened.case, evenIfClosed: false, ...note }, made);
    return opened;
  }, authorities[at]);
}

function requestOf({ service, canary }: Marked): Request {
  const [team, sensitivity] =
    service === 'fly-tipping' ? (['street-cleansing', 'public'] as const) : (['waste', 'internal'] as const);
  const email = parseEmail(`${canary}@example.org`);
  const known = { name: `Name ${canary}`, email, telephone: '01632 960001' };
  const place = { description: `Place ${canary}`, point: { easting: 619_900, northing: 480_389 } };
  return {
    reference: drawReference(systemChance.draw),
    service,
    version: 1,
    tongue: 'en',
    participants: [{ role: 'requester', identified: 'as-given', ...known }],
    open: {
      queue: team,
      sight: `${team}/${sensitivity}`,
      sensitivity,
      place,
      due: { at: opening.add({ hours: 50 }), steps: [] },
    },
  };
}

/** An officer signed in at a council's hub, or half in: where the directory asked for a password alone, a second factor is awaited. */
export async function officerAt(town: Town, council: CouncilName, name: OfficerCode): Promise<Caller> {
  const caller = new Caller(town, hosts[council]);
  const [form] = formsIn((await caller.get('/hub/sign-in')).body);
  assert.ok(form);
  const departed = await caller.post('/hub/sign-in', form.fields);
  const away = leadsTo(await caller.get(leadsTo(departed)));
  const state = new URL(away).searchParams.get('state') ?? '';
  await caller.get(`/hub/sign-in/return?state=${state}&code=${name}`);
  return caller;
}

/** A resident who signed in by the code that was sent. */
export async function residentAt(town: Town, council: CouncilName, email: string): Promise<Caller> {
  const caller = new Caller(town, hosts[council]);
  await sendForm(caller, '/sign-in', { email });
  const answer = await sendForm(caller, '/sign-in/code', { code: town.codes.get(email) ?? '' });
  assert.equal(leadsTo(answer), '/account');
  return caller;
}

/** Fills in the first posted form of a page and sends it. */
export async function sendForm(caller: Caller, at: string, typed: Readonly<Record<string, string>>) {
  const { body } = await caller.get(at);
  const form = formsIn(body).find(({ fields }) => fields.some(([name]) => name === '_token'));
  assert.ok(form, `no form at ${at}`);
  const kept = form.fields.filter(([name]) => !Object.hasOwn(typed, name));
  return caller.post(form.action ?? at, [...kept, ...Object.entries(typed)]);
}

/** Answers a service's pages so far that each of them may be visited. */
export async function answerFlyTipping(caller: Caller): Promise<void> {
  const at = '/services/fly-tipping';
  await sendForm(caller, at, { begin: 'start' });
  const answers = {
    place: { 'place.description': 'By the gate' },
    rubbish: { rubbish: 'hazardous' },
    hazard: { hazard: 'gas' },
    amount: { amount: 'bag' },
    details: { details: 'Much' },
    contact: { name: 'Gwen', email: 'gwen@example.org' },
  };
  for (const [page, typed] of Object.entries(answers))
    await sendForm(caller, `${at}/questions/${page}`, typed);
}
