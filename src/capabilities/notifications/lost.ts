import { sql } from '#platform/database';

/** For a query whose ending is `e`: it never arrives. */
export const isLost = sql<boolean>`e.how in ('refused', 'bounced', 'failed')`;
