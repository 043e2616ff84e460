import { join } from 'node:path';
import { sayProblem, readCouncil, readOffer, standingOf } from '#services';
import type { Found } from '#services';
import { officerOf } from '#capabilities/identity';
import type { RoleBook } from '#capabilities/identity';
import type { Staff } from '../portal.ts';

// An invented council with two teams that work cases and a front desk, and two services.

const here = import.meta.dirname;
export const council = whole(await readCouncil(join(here, 'millbrook')));
export const offer = await readOffer(join(here, 'library'), council);
if (offer.problems.length > 0) throw new Error(offer.problems.map(sayProblem).join('\n'));

function whole<Value>(read: Found<Value>): Value {
  if ('found' in read) return read.found;
  throw new Error(read.problems.map(sayProblem).join('\n'));
}

const member = 'member';
const teams = Object.entries(council.teams);
const roles = Object.entries(council.roles);

/** Groups put somebody into a team, app roles give what they may do. */
export const book: RoleBook = {
  grants: {
    ...Object.fromEntries(teams.map(([team, { group }]) => [group, [{ team, role: member }]])),
    ...Object.fromEntries(roles.map(([role, { claim }]) => [claim, [{ team: '', role }]])),
  },
  permissions: Object.fromEntries(roles.map(([role, { may }]) => [role, may])),
};

/** The officers as the directory's grants make them. */
export const staff: Staff = {
  officerOf: async (tx, id) => {
    const officer = await officerOf(tx, id, book);
    if (!officer) return undefined;
    const groups = officer.teams.flatMap((team) => council.teams[team]?.group ?? []);
    const claims = officer.roles.flatMap(({ role }) => council.roles[role]?.claim ?? []);
    return { id, name: officer.name, ...standingOf(council, { groups, roles: claims }) };
  },
};
