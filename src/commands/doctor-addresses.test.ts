import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readSettings } from '#platform/config';
import { startSimulators } from '../../simulators/index.ts';
import { checkServices } from './services/check-services.ts';
import { examineAddresses } from './doctor-addresses.ts';
import { checkout } from './installation.ts';

const home = await mkdtemp(join(tmpdir(), 'moothall-doctor-'));
const simulators = await startSimulators({
  officers: [],
  clients: [],
  mailFolder: home,
  placesKeys: ['key'],
});
after(async () => {
  await simulators.stop();
  await rm(home, { recursive: true });
});

const councils = join(home, 'councils');
await cp(join(checkout, 'councils'), councils, { recursive: true });
const file = join(councils, 'thornmere/council.yaml');
const before = await readFile(file, 'utf8');
await writeFile(file, before.replace('fictional: true', 'fictional: true\naddresses: os-places'));

const environment = (addresses: object, folder = councils) => ({
  DATABASE_URL: 'postgres://web@localhost/moothall',
  MOOTHALL_KEYS_FILE: 'keys.json',
  SMTP_URL: 'smtp://localhost:25',
  MOOTHALL_COUNCILS: folder,
  MOOTHALL_ADDRESSES: JSON.stringify(addresses),
});
const examined = async (...given: Parameters<typeof environment>) =>
  (await examineAddresses({ settings: readSettings(environment(...given)) })).map(
    ({ what, state, says }) => `${state} ${what}: ${says}`,
  );
const { osPlaces } = simulators;
const known = (key: string) => ({ thornmere: { key, address: osPlaces.address } });

test('the doctor asks the source of addresses, and says what is wrong with it', async () => {
  assert.deepEqual(await examined(known('key')), ['ok addresses of thornmere: OS Places answers']);
  const [refused = ''] = await examined(known('another'));
  assert.match(refused, /^wrong .*it refuses the key \(401\).*MOOTHALL_ADDRESSES/);
  osPlaces.misbehave('broken');
  assert.match((await examined(known('key'))).join(), /what it says is not in its format/);
  osPlaces.misbehave();
});

test('a council without a key is told of, and one with a gazetteer of its own needs none', async () => {
  assert.match((await examined({})).join(), /^warning .*it has no key.*by hand/);
  assert.deepEqual(await examined({}, join(checkout, 'councils')), []);
});

const check = async (addresses: object) => {
  const said: string[] = [];
  const whole = await checkServices(environment(addresses), (line) => void said.push(line));
  return [whole, said.some((line) => line.includes('MOOTHALL_ADDRESSES'))];
};

test('checking the services says that the key is missing here, and is no less whole for it', async () => {
  assert.deepEqual(await check({}), [true, true]);
  assert.deepEqual(await check(known('key')), [true, false]);
});
