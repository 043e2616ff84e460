/** Everything that an officer may be allowed, by the name that pages ask for. Roles of a council's teams.yaml are made of them. */
export const permissions = [
  'case.read',
  'case.note',
  'case.act',
  'case.close',
  'case.assign',
  'case.reopen',
  'case.change-closed',
  'photograph.show',
  'request.enter',
  'council.administer',
  'services.propose',
  'services.publish',
] as const;
export type Permission = (typeof permissions)[number];
