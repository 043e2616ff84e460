import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { caseOf, saySkills } from '#capabilities/cases';
import { keepOfficer } from '#capabilities/identity';
import { drawReference, parseEmail } from '#language';
import type { Uuid } from '#language';
import { newId, systemChance } from '#platform/chance';
import { act, testDatabase, thornmere } from '#test/database';
import { answeredDraft } from '../examples/answered-draft.ts';
import { caseToOpen } from '../requests/case-to-open.ts';
import { giveCases, packOf, publishPacks, submitRequest } from '../index.ts';
import type { Council } from '../index.ts';
import { anyCouncil, fixtures, offerOf } from '../sample.setting.ts';

const service = 'unicorn-licence';
const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const council = await anyCouncil();
const pack = { service, folder: join(fixtures, service) };
const offer = await offerOf([pack], council);
const { begin, database } = await testDatabase();
await begin((tx) => publishPacks(tx, offer, act(at)));

const answers = {
  allowed: true,
  meadow: { at: { easting: 640_110, northing: 450_090 }, description: 'By the mill' },
  horns: 1,
  magic: 'dark',
  powers: ['none'],
  name: 'Marta Nowicki',
  email: 'marta.nowicki@example.org',
  declaration: ['agreed'],
};
/** The team to which a rule of the service sends what is dark, and its queue. */
const [team, queue] = ['environmental-protection', 'enforcement'];
const place = { description: 'Here' };

/** The council, with this queue giving as it is told to. */
function giving(gives: 'pull' | 'round-robin' | 'least-loaded'): Council {
  const rules = council.teams[team];
  const words = rules?.queues[queue];
  assert.ok(rules && words);
  const queues = { ...rules.queues, [queue]: { ...words, gives } };
  return { ...council, teams: { ...council.teams, [team]: { ...rules, queues } } };
}

async function officer(name: string, role: string): Promise<Uuid> {
  const grants = [council.teams[team]?.group ?? '', council.roles[role]?.claim ?? ''];
  const email = parseEmail(`${name}@example.org`);
  return begin((tx) => keepOfficer(tx, { tenant: 'here', subject: name, name, email, grants }, act(at)));
}

async function asked(): Promise<Uuid> {
  const by = act(at, { kind: 'resident', id: newId(at) });
  return begin(async (tx) => {
    const { id: draft } = await answeredDraft(tx, { service, answers }, by);
    const reference = drawReference(systemChance.draw);
    return (await submitRequest(tx, { draft, tongue: 'en', reference }, by)).case;
  });
}

const round = (of: Council) => giveCases(database, thornmere, { council: of, now: at.add({ minutes: 1 }) });
const officerOf = async (id: Uuid) => (await begin((tx) => caseOf(tx, id)))?.officer;

test('a case is given to whoever works its queue, may act and has the skill that its service asks for', async () => {
  await officer('adviser', 'adviser');
  const [one, skilled] = [await officer('one', 'officer'), await officer('skilled', 'officer')];
  const id = await asked();
  await round(giving('round-robin'));
  assert.equal(await officerOf(id), null);
  const knows = { officer: skilled, skills: ['noise-monitoring'] };
  await begin((tx) => saySkills(tx, knows, act(at, { kind: 'officer', id: one })));
  await round(giving('pull'));
  assert.equal(await officerOf(id), null);
  await round(giving('least-loaded'));
  assert.equal(await officerOf(id), skilled);
});

test('whoever works a queue sees what is in it, whichever service sent it there', async () => {
  const opened = await begin(async (tx) => {
    const { definition } = await packOf(tx, service, 1);
    const opens = { ...definition.opens, queue: definition.opens.routes[0]?.queue ?? definition.opens.queue };
    const sent = { ...definition, opens: { ...opens, routes: [] } };
    return caseToOpen(tx, { definition: sent, answers: { magic: 'tame', horns: 1 }, place }, act(at));
  });
  assert.deepEqual([opened.queue, opened.sight], [queue, `${team}/${opened.sensitivity}`]);
});
