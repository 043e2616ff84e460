import { sql } from '#platform/database';

/** For a query of cases, by the name that they have in it: one that is worked on as a part of another is left out. The indexes serve it as without. */
export function isNotMerged(cases: string) {
  return leftOut(cases, 'id');
}

/** For a query of what hangs off cases. */
export function isOfNoMerged(hanging: string) {
  return leftOut(hanging, 'case_id');
}

function leftOut(of: string, column: 'id' | 'case_id') {
  return sql<boolean>`not exists (select from cases.merging g
    where g.authority_id = ${sql.ref(`${of}.authority_id`)} and g.case_id = ${sql.ref(`${of}.${column}`)})`;
}
