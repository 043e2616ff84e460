import { z } from 'zod';
import type { OfficerClaims } from '#capabilities/identity';
import { parseEmail, text } from '#language';

/** Names the claims that a token has no room for, and where to fetch them. */
const pointers = '_claim_names';

/** Entra's v2.0 ID token, as far as we read it. `preferred_username` may change: it is an address at most, never a key. */
const token = z.object({
  tid: z.string(),
  oid: z.string().min(1),
  name: text(300).optional(),
  email: z.string().optional(),
  preferred_username: z.string().optional(),
  groups: z.array(z.string()).default([]),
  roles: z.array(z.string()).default([]),
  hasgroups: z.boolean().default(false),
  /** Entra names them only where an administrator has asked for this optional claim. */
  amr: z.array(z.string()).optional(),
  [pointers]: z.object({ groups: z.string().optional() }).optional(),
});

/** What a checked token says about the officer, or a code that says what is wrong with it. */
export function readClaims(claims: unknown, tenant: string): OfficerClaims | string {
  const parsed = token.safeParse(claims);
  if (!parsed.success) return 'claims-missing';
  const { tid, oid, name, email, preferred_username: address, groups, roles } = parsed.data;
  if (tid !== tenant) return 'wrong-tenant';
  return {
    tenant: tid,
    subject: oid,
    name: name ?? address ?? oid,
    email: parseEmail(email ?? '') ?? parseEmail(address ?? ''),
    grants: [...groups, ...roles],
    methods: parsed.data.amr,
    groupsLeftOut: parsed.data.hasgroups || parsed.data[pointers]?.groups !== undefined,
  };
}
