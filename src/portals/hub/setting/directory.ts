import type { OfficerDirectory, Returned } from '#capabilities/identity';
import { parseEmail } from '#language';
import { council } from './council.ts';

const group = (team: string) => council.teams[team]?.group ?? '';
const claim = (role: string) => council.roles[role]?.claim ?? '';

/** Who works here: what the staff directory would say of each. */
export const people = {
  olwen: { name: 'Olwen Hughes', grants: [group('parks'), claim('worker')] },
  gareth: { name: 'Gareth Pugh', grants: [group('parks'), claim('lead')] },
  priya: { name: 'Priya Nair', grants: [group('woods'), claim('worker')] },
  dewi: { name: 'Dewi Rees', grants: [group('desk'), claim('adviser')] },
  cerys: { name: 'Cerys Bowen', grants: [group('desk'), claim('clerk')] },
  mair: { name: 'Mair Lloyd', grants: [group('desk'), claim('clerk')] },
  nobody: { name: 'Sam Roe', grants: [] },
} as const;
export type Who = keyof typeof people;

/** The council's staff directory as the hub's tests meet it: the code that comes back says who signed in. */
export const directory: OfficerDirectory = {
  departureAddress: async ({ state }) => `https://directory.example.org/authorize?state=${state}`,
  redeem: async (_departure, { code }) =>
    typeof code === 'string' && isPerson(code) ? claimsOf(code) : { how: 'declined' },
  signOutAddress: async () => 'https://directory.example.org/logout',
};

export function claimsOf(who: Who): Extract<Returned, { how: 'signed-in' }> {
  const { name, grants } = people[who];
  return {
    how: 'signed-in',
    claims: {
      tenant: 'millbrook',
      subject: who,
      name,
      email: parseEmail(`${who}@millbrook.example.org`),
      grants,
      groupsLeftOut: false,
    },
  };
}

function isPerson(code: string): code is Who {
  return Object.hasOwn(people, code);
}
