import { addClient, codeAt, makeEmergencyCode, mostPerMinute } from '#capabilities/identity';
import type { Uuid } from '#language';
import { act } from '#test/database';
import { Caller } from '../caller.ts';
import { answerFlyTipping, canaries, officerAt, residentAt, sendForm } from '../cast.ts';
import { hosts } from '../town.ts';
import type { OfficerCode, Town } from '../town.ts';
import { plantsOf } from './plants.ts';
import type { Actor } from './target.ts';

const { saltby, waste, internal } = canaries;
const residents = ['stranger', 'resident', 'visitor'];
const officers = ['cleanser', 'adviser', 'binman', 'chief', 'nobody'] as const;

/** Everybody who may ask, signed in anew; and those who stand in the doors: half in, or let in by an operator. */
export async function everybody(town: Town, ids: ReadonlyMap<string, Uuid>): Promise<readonly Actor[]> {
  return [
    ...(await residentsOf(town)),
    ...(await Promise.all(
      officers.map(async (name) => officerAs(name, await officerAt(town, 'thornmere', name))),
    )),
    ...(await halfIn(town)),
    officerAs('rescuer', await letIn(town, ids.get('rescuer'))),
    await programAt(town),
    {
      name: 'neighbour',
      portal: 'hub',
      caller: await officerAt(town, 'saltby', 'cleanser'),
      mayNotSee: ['zqpublic', waste, ...privateOf(['stranger', 'resident', ...officers])],
    },
  ];
}

/** Another system of the council's, by a key that it has just been given. */
async function programAt(town: Town): Promise<Actor> {
  const name = `program ${town.clock.now().toString()}`;
  const adding = {
    name,
    may: ['places.read', 'services.read', 'requests.create', 'asks.answer'],
    answers: ['contractor.job'],
    perMinute: mostPerMinute,
  } as const;
  const { key } = await town.begin((tx) => addClient(tx, adding, act(town.clock.now())));
  const caller = new Caller(town, hosts.thornmere);
  caller.always.set('authorization', `Bearer ${key}`);
  const own = ['moothall_', waste, internal, 'zqpublic', ...privateOf(residents)];
  return { name: 'program', portal: 'api', caller, mayNotSee: [saltby, ...own] };
}

async function residentsOf(town: Town): Promise<readonly Actor[]> {
  const stranger = new Caller(town, hosts.thornmere);
  await answerFlyTipping(stranger);
  return [
    { ...residentAs('stranger'), caller: stranger },
    {
      ...residentAs('resident'),
      caller: await residentAt(town, 'thornmere', plantsOf('resident').email),
    },
    { ...residentAs('visitor'), caller: await residentAt(town, 'saltby', plantsOf('visitor').email) },
  ];
}

function residentAs(name: string): Omit<Actor, 'caller'> {
  const others = residents.filter((one) => one !== name);
  const theirs = name === 'visitor' ? ['zqpublic'] : [saltby];
  return { name, portal: 'resident', mayNotSee: [...theirs, waste, internal, ...privateOf(others)] };
}

/** One who has to set a second factor up, one who has and has not written the recovery codes down, and one who has to show it. */
async function halfIn(town: Town): Promise<readonly Actor[]> {
  const turn = Math.floor(town.clock.now().epochMilliseconds / 60_000);
  const starter = await officerAt(town, 'thornmere', `starter.${turn}`);
  const prover = await officerAt(town, 'thornmere', `prover.${turn}`);
  await prove(town, prover);
  return [
    officerAs('starter', starter),
    officerAs('prover', prover),
    officerAs('careful', await carefulAt(town, `careful.${turn}`)),
  ];
}

/** Somebody new each time: whoever administers may have closed them since, or taken their second factor from them. */
async function carefulAt(town: Town, who: OfficerCode): Promise<Caller> {
  const caller = await officerAt(town, 'thornmere', who);
  await prove(town, caller);
  await sendForm(caller, '/hub/sign-in/recovery-codes', {});
  return officerAt(town, 'thornmere', who);
}

async function prove({ clock }: Town, caller: Caller): Promise<void> {
  const { body } = await caller.get('/hub/sign-in/enrolment');
  const secret = (/<code>([A-Z2-7 ]+)<\/code>/.exec(body)?.[1] ?? '').replaceAll(' ', '');
  await sendForm(caller, '/hub/sign-in/enrolment', { code: codeAt(secret, clock.now()) });
}

/** In by an operator's code, which raises the alarm. */
async function letIn(town: Town, officer: Uuid | undefined): Promise<Caller> {
  if (!officer) throw new Error('there is nobody to let in');
  const making = { officer, reason: 'The directory is down.' };
  const { code } = await town.begin((tx) => makeEmergencyCode(tx, making, act(town.clock.now())));
  const caller = new Caller(town, hosts.thornmere);
  await sendForm(caller, '/hub/sign-in/emergency', { code });
  return caller;
}

/** What each officer may not read besides the other council's. */
const more: Readonly<Partial<Record<OfficerCode, readonly string[]>>> = {
  cleanser: [waste],
  careful: [waste, internal, ...privateOf(residents)],
  nobody: [waste, internal, ...privateOf(residents)],
  starter: [waste, internal, ...privateOf(residents)],
};

function officerAs(name: OfficerCode, caller: Caller): Actor {
  return {
    name,
    portal: 'hub',
    caller,
    mayNotSee: [saltby, ...privateOf(['visitor']), ...(more[name] ?? [])],
  };
}

/** What people told of themselves; of a request only its place is shown to others. */
function privateOf(people: readonly string[]): readonly string[] {
  return people.flatMap((who) => {
    const { name, email, details } = plantsOf(who);
    return [name, email, details].map((text) => text.split(/[ @]/)[0] ?? text);
  });
}
