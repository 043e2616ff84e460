import { seenCases } from '#capabilities/cases';
import { lostMessages } from '#capabilities/notifications';
import type { LostMessage } from '#capabilities/notifications';
import { uuid } from '#language';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { lostView } from './lost.view.ts';
import type { LostLine } from './lost.view.ts';
import { lostWords } from './lost.words.ts';

const most = 50;
const freshness = Temporal.Duration.from({ hours: 90 * 24 });

/** `2026-11-20T09:00:00Z 0197…`: the last message of the page before. */
const after = z
  .string()
  .max(100)
  .transform((written, context) => {
    const [at = '', id] = written.split(' ');
    const parsed = uuid.safeParse(id);
    const instant = z.iso.datetime({ offset: true }).safeParse(at);
    if (parsed.success && instant.success) return { endedAt: Temporal.Instant.from(at), id: parsed.data };
    context.issues.push({ code: 'custom', message: 'malformed', input: written });
    return z.NEVER;
  });

/** What did not arrive by any way, of the cases that the officer may see: work for their team. */
export default page({
  at: paths.lostMessages,
  access: 'case.read',
  query: z.object({ after: after.optional().catch(undefined) }),
  words: lostWords,
  find: async (visit) => {
    const { tx, now, query } = visit;
    const lost = await lostMessages(tx, { after: query.after, since: now.subtract(freshness), most });
    const last = lost[most - 1];
    return { rail: await railOf(visit), lines: await seenLines(visit, lost), last };
  },
  looks: ({ lines }) => [...new Set(lines.map(({ case: about }) => about))],
  show: (visit) => lostView(visit, visit.subject, visit.words),
});

async function seenLines(visit: HubVisit, lost: readonly LostMessage[]): Promise<readonly LostLine[]> {
  const ids = [...new Set(lost.map(({ case: about }) => about))];
  const seen = await seenCases(visit.tx, sightFor(officerIn(visit)), ids);
  return lost.flatMap((message) => {
    const found = seen.get(message.case);
    return found ? [{ ...message, reference: found.reference }] : [];
  });
}
