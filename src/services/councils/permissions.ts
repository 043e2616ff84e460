/** Everything that an officer may be allowed, by the name that pages ask for. Roles of a council's teams.yaml are made of them. */
export const permissions = [
  'case.read',
  'case.note',
  'case.act',
  'case.close',
  'case.assign',
  /** To make one case of two about the same thing, and two again. */
  'case.merge',
  'case.reopen',
  'case.change-closed',
  'cases.bulk',
  /** To say how much the officers of one's teams take on, what they can do and when they are away. */
  'team.manage',
  /** To change the conditions under which somebody has something. */
  'holding.vary',
  /** To suspend what somebody has, and to resume it. */
  'holding.suspend',
  /** To end what somebody has before its term does: they give it up, or it is revoked. */
  'holding.end',
  /** To give a task to a partner outside, and to take it back from them. */
  'task.commission',
  /** To make batches of letters for a print house, which have everybody's address. */
  'letters.print',
  'photograph.show',
  /** To see to until when closed cases are kept, and to check what is to be destroyed. */
  'records.review',
  /** To destroy what a colleague has checked. */
  'records.destroy',
  'request.enter',
  'council.administer',
  'services.propose',
  'services.publish',
] as const;
export type Permission = (typeof permissions)[number];
