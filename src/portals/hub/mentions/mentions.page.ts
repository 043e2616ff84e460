import { mentionPage } from '#capabilities/cases';
import type { MentionKey, MentionLine } from '#capabilities/cases';
import { nameOfficers } from '#capabilities/identity';
import { uuid } from '#language';
import { caseWords } from '#services';
import type { CaseWords } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { sightFor } from '../sight.ts';
import { mentionsView } from './mentions.view.ts';
import type { ShownMention } from './mentions.view.ts';
import { mentionsWords } from './mentions.words.ts';

const mostShown = 30;
const instant = z.iso.datetime({ offset: false }).transform((written) => Temporal.Instant.from(written));
const key = z.tuple([instant, uuid]).transform(([at, note]): MentionKey => ({ at, note }));

/** Notes that mention an officer, newest first. */
export default page({
  at: '/mentions',
  access: 'case.read',
  query: z.object({
    before: z
      .string()
      .max(200)
      .transform((written) => written.split(' '))
      .pipe(key)
      .optional()
      .catch(undefined),
  }),
  words: mentionsWords,
  find: async (visit) => {
    const officer = officerIn(visit);
    const mine = { officer: officer.id, sight: sightFor(officer) };
    const read = await mentionPage(visit.tx, { ...mine, after: visit.query.before, most: mostShown + 1 });
    const lines = read.slice(0, mostShown);
    const last = read.length > mostShown ? lines.at(-1) : undefined;
    return {
      rail: await railOf(visit),
      isFirst: visit.query.before === undefined,
      lines: await shown(visit, lines),
      next: last && { at: last.at, note: last.note },
    };
  },
  looks: ({ lines }) => [...new Set(lines.map((line) => line.case))],
  show: (visit) => mentionsView(visit, visit.subject, visit.words),
});

/** Each pinned version's words are asked for once. */
async function shown(visit: HubVisit, lines: readonly MentionLine[]): Promise<readonly ShownMention[]> {
  const { tx, tongue } = visit;
  const writers = lines.flatMap(({ by }) => (by === null ? [] : [uuid.parse(by)]));
  const names = await nameOfficers(tx, [...new Set(writers)]);
  const known = new Map<string, CaseWords>();
  const all: ShownMention[] = [];
  for (const line of lines) {
    const pin = `${line.service} ${String(line.version)}`;
    const words = known.get(pin) ?? (await caseWords(tx, line, tongue));
    known.set(pin, words);
    const writer = line.by === null ? undefined : names.get(uuid.parse(line.by));
    all.push({ ...line, noun: words.noun, writer: writer ?? '' });
  }
  return all;
}
