import { subjectOf, type Officer } from './officers.ts';

/** Entra leaves `groups` out of a JWT above this number, nested groups included, and points to Graph instead. */
export const MOST_GROUPS_IN_A_TOKEN = 200;

/** Which claims each scope brings, in the names of Entra's v2.0 tokens. */
export const CLAIMS_OF_SCOPE = {
  openid: ['sub', 'tid', 'ver', 'groups', 'roles', 'amr'],
  profile: ['oid', 'name', 'preferred_username'],
  email: ['email'],
};

export interface Claims {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** `roles` and `groups` are absent when empty, as Entra's are. */
export function claimsOf(officer: Officer, tenant: string): Claims {
  return {
    sub: subjectOf(officer.oid),
    oid: officer.oid,
    tid: tenant,
    ver: '2.0',
    name: officer.name,
    preferred_username: officer.email,
    email: officer.email,
    ...(officer.roles.length > 0 ? { roles: officer.roles } : {}),
    ...groupClaims(officer),
  };
}

function groupClaims({ oid, groups }: Officer): Record<string, unknown> {
  if (groups.length > MOST_GROUPS_IN_A_TOKEN) return overage(oid);
  return groups.length > 0 ? { groups } : {};
}

/** The marker that stands where the groups would. */
export const overage = (oid: string) => ({
  _claim_names: { groups: 'src1' },
  _claim_sources: {
    src1: { endpoint: `https://graph.microsoft.com/v1.0/users/${oid}/getMemberObjects` },
  },
});
