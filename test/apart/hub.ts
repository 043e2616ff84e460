import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after } from 'node:test';
import { secretBox } from '#capabilities/identity';
import type { OfficerDirectory, SecondFactorPolicy } from '#capabilities/identity';
import { recordLook } from '#capabilities/ledger';
import { parseEmail } from '#language';
import { answerWith, buildAssets } from '#platform/assets';
import { frozenClock } from '#platform/clock';
import { mounted, openServer } from '#platform/http';
import { openLog } from '#platform/log';
import { hubPortal } from '#portals/hub';
import { sealsUnder } from '#portals/shell';
import { administeringRole, readCouncil } from '#services';
import { testDatabase, thornmere } from '#test/database';
import { freePort } from '#test/ports';
import { openFileGround } from '#test/file-ground';
import { noTiles } from '#test/tiles';

const raiseAlarm = async () => undefined;

const checkout = join(import.meta.dirname, '../..');
const key = (purpose: string) => createHash('sha256').update(`test ${purpose}`).digest();

/** The hub of a council on a port of its own, whose directory sends an administrator straight back: `be` says whom. */
export async function openHubOf(secondFactor: SecondFactorPolicy) {
  const { database } = await testDatabase();
  const clock = frozenClock('2026-11-24T09:00:00Z');
  const read = await readCouncil(join(checkout, 'councils/thornmere'));
  assert.ok('found' in read);
  const council = { ...read.found, staff: { ...read.found.staff, secondFactor } };
  const cache = join(checkout, 'node_modules/.cache/moothall-assets');
  const assets = await buildAssets({ sources: join(checkout, 'src/browser'), cache, theme: council.theme });
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  let subject = 'nobody';
  const directory: OfficerDirectory = {
    departureAddress: async ({ state }) => `${origin}/hub/sign-in/return?state=${state}&code=known`,
    redeem: async () => ({
      how: 'signed-in',
      claims: {
        tenant: 'town',
        subject,
        name: `Officer ${subject}`,
        email: parseEmail(`${subject}@thornmere.example.org`),
        grants: [administeringRole(council) ?? ''],
        methods: ['pwd'],
        groupsLeftOut: false,
      },
    }),
    signOutAddress: async () => `${origin}/hub/signed-out`,
  };
  const secrets = secretBox({ current: () => key('second factors'), others: () => [] });
  const { files, intake } = await openFileGround();
  const world = { council, assets, directory, secrets, ...toldAt(origin), tiles: noTiles, files };
  const mount = { portal: hubPortal(council), authority: thornmere, origin, prefix: '/hub', world };
  const app = await openServer({
    ground: { database, key: key('forms'), intake, recordLook },
    clock,
    log: openLog({ level: 'silent', process: 'test' }),
    mounts: [mounted(mount, clock.now)],
    extra: (server) => {
      server.get('/assets/:file', async (request, reply) => {
        const found = assets.find(request.url);
        if (!found) return reply.callNotFound();
        const { status, headers, body } = answerWith(found, {});
        return reply.code(status).headers(headers).send(body);
      });
    },
  });
  after(() => app.close());
  await app.listen({ port, host: 'localhost' });
  return { origin, clock, be: (who: string) => void (subject = who) };
}

/** What people are given, and who is told. */
function toldAt(origin: string) {
  const wayBack = (token: string) => `${origin}/returns/${token}`;
  return { wayBack, partnerLink: wayBack, trackingCode: sealsUnder(key('request links')).code, raiseAlarm };
}
