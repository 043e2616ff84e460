import { closeCase } from '#capabilities/cases';
import type { Opened } from '#capabilities/cases';
import { makeReturnLink, startDraft } from '#capabilities/forms';
import { importGazetteer } from '#capabilities/gazetteer';
import {
  addClient,
  closeOfficer,
  inviteOfficer,
  keepUntakenKey,
  openAlarms,
  reopenOfficer,
} from '#capabilities/identity';
import { parseEmail } from '#language';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import { act, saltby } from '#test/database';
import { fileOf, whole, written } from '#test/sample-gazetteer';
import { proposeRoleChange, rolesNow, proposeVersion, publishedService } from '#services';
import { z } from 'zod';
import { portalRoutes } from '../../house/routes.ts';
import { keepClientRequest, startConversation } from '#services';
import { openCase, openCases } from '../cast.ts';
import { countRows } from '../rows.ts';
import { openTown } from '../town.ts';
import type { Town } from '../town.ts';
import { everybody } from './everybody.ts';
import { plantSample, sampleTruths } from '../../../src/portals/api/sample.setting.ts';
import { grantBy } from './held.ts';
import { plantsOf } from './plants.ts';
import type { Target } from './target.ts';

/** Two councils with everybody who may ask: nobody, residents and officers, those of the other council too. */
export async function townTarget(): Promise<Target & { readonly town: Town }> {
  const town = await openTown();
  const cases = await openCases(town);
  await plantPlaces(town);
  const officers = await officerIds(town);
  return {
    town,
    app: town.app,
    takeLogged: () => town.logged.splice(0),
    routes: await portalRoutes(),
    untouched: [
      cases.waste.reference,
      cases.saltby.reference,
      // Whoever is shut out has nothing more to try.
      ...[...officers].flatMap(([name, id]) => (name === 'leaver' ? [] : [`/officers/${id}/closing`])),
    ],
    countRows: async () => countRows(town),
    passTime: () => town.clock.advance({ minutes: 61 }),
    actors: async () => {
      await letBack(town, officers);
      return everybody(town, officers);
    },
    truths: async () => {
      await closeLeaver(town, officers.get('leaver'));
      const fresh = await freshCase(town);
      const closed = await closedCase(town);
      const references = [...Object.values(cases), fresh, closed].map(({ reference }) => reference);
      return {
        reference: references,
        seal: references.map((reference) => town.seals.seal(reference)),
        service: ['fly-tipping', 'missed-bin', 'unicorn-licence'],
        page: ['place', 'rubbish', 'hazard', 'amount', 'details', 'contact', 'foals'],
        item: ['new', newId(town.clock.now())],
        file: [newId(town.clock.now())],
        asked: ['foal', 'training'],
        queue: ['street-cleansing', 'waste'],
        action: ['send', 'return', 'finish'],
        ...workOn(references, town),
        officer: [...(await officerIds(town)).values()],
        client: [await clientOf(town, officers.get('chief'))],
        run: await importRuns(town),
        alarm: (await town.begin(openAlarms)).map(({ id }) => id),
        token: [await invited(town), await returnToken(town)],
        ...(await begunIn(town, fresh)),
        ...sampleTruths,
        ...places,
      };
    },
  };
}

/** What somebody has begun and not finished. */
async function begunIn(town: Town, fresh: Opened) {
  return {
    conversation: await conversations(town, fresh),
    proposal: [await proposed(town)],
    role: ['adviser'],
    change: [await roleChange(town)],
    bulk: [newId(town.clock.now())],
    batch: [newId(town.clock.now())],
  };
}

/** What cases may bring with them; those of this town bring nothing. */
function workOn(references: readonly string[], { clock }: Town) {
  const nobodys = [newId(clock.now())];
  return {
    followUp: ['review'],
    case: references,
    other: references,
    task: nobodys,
    ask: nobodys,
    destruction: nobodys,
    hold: nobodys,
    view: nobodys,
    team: ['street-cleansing', 'waste'],
  };
}

/** Of the gazetteer that both councils have, one tile of the National Grid, and a point of each; and what an account says of its holder. */
const places = {
  form: ['notes', 'closing'],
  /** A message of a service by its name, and one of a case that was never told; the first version, in both languages. */
  message: ['received', '0197aaaa-0000-7000-8000-00000000000f'],
  version: ['1'],
  tongue: ['en', 'cy'],
  field: ['telephone', 'name', 'address'],
  /** A link to a preview that we never gave out. */
  opens: ['A'.repeat(51)],
  at: ['619900,480389', ...sampleTruths.at],
  uprn: ['110', ...sampleTruths.uprn],
  ward: ['E05990001'],
  /** Of areas, and of what is held. */
  kind: [...sampleTruths.kind, 'licence', 'licence'],
  basemap: ['paper'],
  level: ['9'],
  /** A tile of the basemap, and the piece of our own ground there, which is twice as large. */
  column: ['1910', '955'],
  row: ['1990', '995'],
  box: ['400000,299900,400500,300100'],
  operation: ['searchAddresses'],
  question: ['place', 'rubbish'],
  part: ['whole', 'preview'],
  scale: ['1'],
};

/** Both councils have the same few streets and properties, the first one areas and assets too. */
async function plantPlaces(town: Town): Promise<void> {
  const at = act(town.clock.now());
  await plantSample(town, at);
  const files = await written(fileOf(whole));
  await importGazetteer({ database: town.database, authority: saltby, ...files, act: at });
}

/** Who works at the first council, by what the directory calls them; of those who come and go the latest few. */
async function officerIds({ begin }: Town): Promise<ReadonlyMap<string, Uuid>> {
  const { rows } = await begin((tx) =>
    sql<{ subject: string; id: Uuid }>`
      select subject, id from identity.officer order by subject like '%.%', added_at desc limit 12`.execute(
      tables<Record<string, never>>(tx),
    ),
  );
  return new Map(rows.map(({ subject, id }) => [subject, id]));
}

/** Whoever administers may have shut them out, in a way that was not foreseen. */
async function letBack({ begin, clock }: Town, officers: ReadonlyMap<string, Uuid>): Promise<void> {
  for (const officer of officers.values())
    await begin((tx) => reopenOfficer(tx, { officer }, act(clock.now())));
}

async function closeLeaver({ begin, clock }: Town, officer: Uuid | undefined): Promise<void> {
  if (officer) await begin((tx) => closeOfficer(tx, { officer, why: 'left' }, act(clock.now())));
}

/** What was imported at the first council. */
async function importRuns({ begin }: Town): Promise<readonly string[]> {
  const { rows } = await begin((tx) =>
    sql<{ id: string }>`select id from gazetteer.import`.execute(tables<Record<string, never>>(tx)),
  );
  return rows.map(({ id }) => id);
}

/** The token of a link that makes somebody an administrator. */
async function invited({ begin, clock, council }: Town): Promise<string> {
  const email = parseEmail(plantsOf('invited').email);
  const granted = council.roles['administrator']?.claim;
  if (!email || granted === undefined) throw new Error('nobody can be invited');
  const { token } = await begin((tx) => inviteOfficer(tx, { email, granted }, act(clock.now())));
  return token;
}

/** A version of a service that somebody else than whoever asks proposes. */
async function proposed({ begin, clock }: Town): Promise<Uuid> {
  return begin(async (tx) => {
    const pack = await publishedService(tx, 'unicorn-licence');
    const about = `As of ${clock.now().toString()}.`;
    const en = { ...z.record(z.string(), z.unknown()).parse(pack.written.words.en), about };
    const words = { ...pack.written.words, en };
    const by = { kind: 'system', name: 'propose' } as const;
    const proposing = { pack: { ...pack, written: { ...pack.written, words } }, why: 'It is newer.' };
    return proposeVersion(tx, proposing, act(clock.now(), by));
  });
}

/** A role's measure that a colleague proposed: everything that it may, and one thing more. */
async function roleChange({ begin, clock, council }: Town): Promise<Uuid> {
  return begin(async (tx) => {
    const { sees, may } = (await rolesNow(tx, council))['adviser'] ?? {};
    if (!sees || !may) throw new Error('there are no advisers');
    // Somebody may have approved the last one: the same again would change nothing.
    const others = may.filter((one) => one !== 'holding.suspend');
    const measure = { sees, may: others.length < may.length ? others : [...may, 'holding.suspend' as const] };
    const officer = newId(clock.now());
    const changing = { council, role: 'adviser', measure, why: 'They are asked for it.', officer };
    return proposeRoleChange(tx, changing, act(clock.now(), { kind: 'officer', id: officer }));
  });
}

/** The token of a link that brings somebody back to a form. */
async function returnToken({ begin, clock }: Town): Promise<string> {
  const email = parseEmail(plantsOf('returning').email);
  if (!email) throw new Error('nobody can come back');
  return begin(async (tx) => {
    const told = act(clock.now());
    const holder = { kind: 'session', id: newId(told.at) } as const;
    const { id: draft } = await startDraft(tx, { service: 'fly-tipping', version: 1, holder }, told);
    return (await makeReturnLink(tx, { draft, email, tongue: 'en' }, told)).token;
  });
}

/** A client whose key the administrator has not taken yet. */
async function clientOf({ begin, clock, secrets }: Town, officer: Uuid | undefined): Promise<Uuid> {
  if (!officer) throw new Error('nobody administers');
  const name = `client ${clock.now().toString()}`;
  return begin(async (tx) => {
    const { client, key } = await addClient(tx, { name, may: ['places.read'] }, act(clock.now()));
    await keepUntakenKey(tx, { client, key, officer, secrets }, act(clock.now()));
    return client;
  });
}

/** Two conversations of the program that asks, which made a request besides. */
async function conversations({ begin, clock }: Town, { request }: Opened): Promise<readonly Uuid[]> {
  return begin(async (tx) => {
    const { rows } = await sql<{ id: Uuid }>`
      select id from identity.client where name like 'program %' order by added_at desc limit 1`.execute(
      tables<Record<string, never>>(tx),
    );
    const [client] = rows;
    // Before anybody has asked.
    if (!client) return [newId(clock.now())];
    const speaking = { way: 'chat', asks_for: 'resident' } as const;
    const starting = {
      client: client.id,
      service: 'fly-tipping',
      version: 1,
      tongue: 'en',
      speaking,
    } as const;
    const told = act(clock.now());
    await keepClientRequest(tx, { request, client: client.id, speaking }, told);
    const started = [
      await startConversation(tx, starting, told),
      await startConversation(tx, starting, told),
    ];
    return started.map(({ conversation }) => conversation.id);
  });
}

/** A case that granted something. */
async function freshCase(town: Town): Promise<Opened> {
  const opened = await openCase(town, 'thornmere', { service: 'fly-tipping', canary: 'zqpublic' });
  await grantBy(town, opened);
  return opened;
}

async function closedCase(town: Town): Promise<Opened> {
  const opened = await openCase(town, 'thornmere', { service: 'fly-tipping', canary: 'zqpublic' });
  await grantBy(town, opened, { isSuspended: true });
  await town.begin((tx) => closeCase(tx, { case: opened.case, outcome: 'cleared' }, act(town.clock.now())));
  return opened;
}
