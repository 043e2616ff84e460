import { nameOfficers } from '#capabilities/identity';
import { uuid } from '#language';
import { approveBulkAction, bulkAction, bulkCases, bulkCounts, cancelBulkAction } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { bulkActionView } from './bulk-action.view.ts';
import { bulkWords } from './bulk.words.ts';

const mostShown = 50;

/** One deed for many cases: how far it is, what could be done with how many, and case by case. Only its officer sees it. */
export default page({
  at: '/bulk/:bulk',
  access: 'cases.bulk',
  params: z.object({ bulk: uuid }),
  query: z.object({
    result: z
      .string()
      .regex(/^[a-z.-]{1,60}$/)
      .optional()
      .catch(undefined),
    after: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
  }),
  words: bulkWords,
  find: async (visit) => {
    const { tx, params, query } = visit;
    const officer = officerIn(visit);
    const found = await bulkAction(tx, params.bulk);
    if (found?.officer !== officer.id) return undefined;
    const rows = await bulkCases(tx, { bulk: found.id, ...query, most: mostShown + 1 });
    const given = found.deed.does === 'assign' ? [found.deed.officer] : [];
    return {
      rail: await railOf(visit),
      found,
      counts: await bulkCounts(tx, found.id),
      rows: rows.slice(0, mostShown),
      next: rows.length > mostShown ? rows[mostShown - 1]?.place : undefined,
      shown: query.result,
      names: await nameOfficers(tx, given),
    };
  },
  looks: () => [],
  show: (visit) => bulkActionView(visit, visit.subject, visit.words),
  form: () => z.object({ does: z.enum(['approve', 'end'], { error: 'missing' }) }),
  act: async ({ tx, act, subject: { found }, form: { does } }) => {
    await (does === 'approve' ? approveBulkAction : cancelBulkAction)(tx, found.id, act);
    return { to: paths.bulkAction(found.id) };
  },
});
