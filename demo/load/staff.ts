import type { Council } from '#services';
import type { Uuid } from '#language';
import type { Staff } from '../history/story.ts';
import type { KnownOfficers } from './keep-officers.ts';

/** Who works what, by the council's teams. */
export const staffOf = ({ officers, teams }: Council, known: KnownOfficers): Staff => {
  const holding = (role: string, team?: string): Uuid[] =>
    officers
      .filter(({ roles, team: own }) => roles.some((held) => held === role) && (team ?? own) === own)
      .flatMap(({ oid }) => known.get(oid)?.id ?? []);
  return {
    advisers: holding('adviser'),
    teamOf: (service) => {
      const team = Object.entries(teams).find(([, { works }]) => works.some((worked) => worked === service));
      return { officers: holding('officer', team?.[0]), supervisors: holding('supervisor', team?.[0]) };
    },
  };
};
