import type { Council } from '#services';

/** Who works what, by object id. */
export type Staff = {
  /** Those who answer the telephone. */
  readonly advisers: readonly string[];
  readonly teamOf: (service: string) => Team;
};

export type Team = { readonly officers: readonly string[]; readonly supervisors: readonly string[] };

export const staffOf = ({ officers, teams }: Council): Staff => {
  const holding = (role: string, team?: string): string[] =>
    officers
      .filter(
        (officer) =>
          officer.roles.some((held) => held === role) && (team === undefined || officer.team === team),
      )
      .map(({ oid }) => oid);
  return {
    advisers: holding('adviser'),
    teamOf: (service) => {
      const team = Object.entries(teams).find(([, { works }]) =>
        works.some((worked) => worked === service),
      )?.[0];
      return { officers: holding('officer', team), supervisors: holding('supervisor', team) };
    },
  };
};
