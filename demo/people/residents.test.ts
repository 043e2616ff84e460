import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { castOf, generateBorough, householdsOf } from '../index.ts';

const borough = generateBorough({ seed: 7, size: 'small' });
const households = householdsOf(borough);
const everybody = [...households.everybody()];

test('a home holds about 2.4 people, and the same ones whenever it is asked', () => {
  const each = everybody.length / households.homes.length;
  assert.ok(each > 2.3 && each < 2.5, `${each} in a home`);
  assert.deepEqual([...householdsOf(borough).everybody()], everybody);
});

test('telephone numbers are Ofcom’s for drama, and no two households share one', () => {
  const holder = new Map<string, string>();
  for (const { landline, mobile, uprn } of everybody) {
    if (landline !== undefined) assert.match(landline, /^\+441632960\d{3}$/u);
    if (mobile !== undefined) assert.match(mobile, /^\+447700900\d{3}$/u);
    for (const number of [landline, mobile].filter((value) => value !== undefined)) {
      assert.equal(holder.get(number) ?? uprn, uprn);
      holder.set(number, uprn);
    }
  }
  assert.ok(holder.size > 900);
});

test('mail goes to example.org, and to one person only', () => {
  const addresses = everybody.flatMap(({ email }) => email ?? []);
  for (const address of addresses) assert.match(address, /^[a-z.-]+[\d]*@example\.org$/u);
  assert.equal(new Set(addresses).size, addresses.length);
});

test('the cast lives at its doors, alone, and Priya Raman at 12 Mill Lane', () => {
  const cast = castOf(borough);
  assert.equal(cast.length, 5);
  for (const player of cast)
    assert.deepEqual(
      everybody.filter(({ uprn }) => uprn === player.uprn),
      [player],
    );
  const home = borough.properties.find(({ uprn }) => uprn === cast[0]?.uprn);
  const street = borough.streets.find(({ usrn }) => usrn === home?.usrn);
  assert.equal(`${home?.number} ${street?.name}`, '12 Mill Lane');
});

test('officers have a team that exists, a role that exists and mail at thornmere.example.org', async () => {
  type Roster = {
    teams: Record<string, { email: string }>;
    officers: { email: string; team: string; roles: string[] }[];
  };
  const roster = parse(
    await readFile(new URL('../../councils/thornmere/teams.yaml', import.meta.url), 'utf8'),
  ) as Roster;
  assert.ok(roster.officers.length > 0);
  for (const { email, team, roles } of roster.officers) {
    assert.match(email, /^[a-z.-]+@thornmere\.example\.org$/u);
    assert.ok(team in roster.teams);
    assert.ok(roles.every((role) => ['adviser', 'officer', 'supervisor', 'administrator'].includes(role)));
  }
});
