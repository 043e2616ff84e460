import type { Report } from '#capabilities/cases';
import { nameOfficers } from '#capabilities/identity';
import { sayDate, sayMoment, sayReference } from '#language';
import type { Uuid } from '#language';
import type { RecordEntry, RecordOnPaper } from '#platform/paper';
import type { CaseLine } from '../cases/answers.ts';
import type { SeenCase } from '../cases/case-for.ts';
import { casePageWords } from '../cases/case.words.ts';
import type { Happened } from '../cases/story.ts';
import { storyWords } from '../cases/story.words.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { nameOfQueue } from '../queues/council-queues.ts';
import { caseRecordWords } from './case-record.words.ts';

export type OnRecord = SeenCase & {
  readonly reports: readonly Report[];
  readonly answers: ReadonlyMap<Uuid, readonly CaseLine[]>;
  readonly happened: readonly Happened[];
  readonly isWhole: boolean;
};

/** A case as it is printed: its facts, what was answered and by whom, and its story, all that this officer may see. */
export async function caseRecord(visit: HubVisit, record: OnRecord): Promise<RecordOnPaper> {
  const { tongue, now, world } = visit;
  const { found, words: said, reports, answers } = record;
  const words = caseRecordWords[tongue];
  const page = casePageWords[tongue];
  const [first] = reports;
  return {
    language: tongue,
    from: world.council.name[tongue],
    title: words.title(said.noun, sayReference(found.reference)),
    about: [
      found.place.description ?? '',
      words.printed(sayMoment(now, tongue), officerIn(visit).name),
    ].filter((line) => line !== ''),
    sections: [
      { heading: page.facts, entries: await factsOf(visit, record) },
      { heading: page.answers, entries: answersOf((first && answers.get(first.id)) ?? [], page) },
      {
        heading: reports.length > 1 ? page.askedCount(reports.length) : page.asked,
        entries: reports.map((report) => askerOf(visit, report)),
      },
      { heading: words.story, entries: storyOf(visit, record) },
    ],
    sayPage: words.page,
    at: now,
  };
}

async function factsOf(visit: HubVisit, record: OnRecord): Promise<readonly RecordEntry[]> {
  const { tx, tongue, world } = visit;
  const { found, words: said } = record;
  const words = caseRecordWords[tongue];
  const page = casePageWords[tongue];
  const { officer, flags } = found;
  const owner = officer ? (await nameOfficers(tx, [officer])).get(officer) : page.nobody;
  return known([
    [words.status, said.statuses[found.status]?.label ?? found.status],
    [words.flags, flags.map((flag) => said.flags[flag]?.label ?? flag).join(', ')],
    [page.owner, owner],
    [page.queue, nameOfQueue(world.council, found.queue, tongue)],
    [page.service, said.name],
    [page.opened, sayMoment(found.openedAt, tongue)],
    ...endOf(visit, record),
  ]);
}

type Fact = readonly [label: string, says: string | undefined];

/** By when it is due; of a closed case how it ended, and until when it is kept. */
function endOf({ tongue }: HubVisit, { found, words: said }: OnRecord): readonly Fact[] {
  const { closing, dueAt } = found;
  const words = caseRecordWords[tongue];
  const page = casePageWords[tongue];
  if (!closing) return [[words.due, dueAt === null ? undefined : sayMoment(dueAt, tongue)]];
  return [
    [words.outcome, said.outcomes[closing.outcome]?.label ?? closing.outcome],
    [page.closedAt, sayMoment(closing.at, tongue)],
    [page.keepUntil, closing.keepUntil ? sayDate(closing.keepUntil, tongue) : undefined],
  ];
}

function known(facts: readonly Fact[]): readonly RecordEntry[] {
  return facts.flatMap(([label, says]) => (says ? [{ label, says }] : []));
}

type PageWords = (typeof casePageWords)['en'];

function answersOf(lines: readonly CaseLine[], page: PageWords): readonly RecordEntry[] {
  if (lines.length === 0) return [{ label: page.noAnswers, says: '' }];
  return lines.map(({ label, words }) => ({ label, says: words ?? page.notAnswered }));
}

/** Who asked, under the moment at which they did. */
function askerOf({ tongue }: HubVisit, { madeAt, participants: [asker] }: Report): RecordEntry {
  const page = casePageWords[tongue];
  const label = sayMoment(madeAt, tongue);
  if (!asker) return { label, says: page.anonymous };
  const { name, email, telephone, identified } = asker;
  const given = [name && `${name} (${page.asGiven[identified]})`, email, telephone];
  return { label, says: given.filter(Boolean).join('\n') };
}

/** On paper nobody is `you`. */
function storyOf(visit: HubVisit, { happened, isWhole }: OnRecord): readonly RecordEntry[] {
  const { tongue } = visit;
  const nameOf = (by: string) => (by === storyWords[tongue].you ? officerIn(visit).name : by);
  const lines = happened.map(({ at, title, by, more, quote, message }) => ({
    label: `${sayMoment(at, tongue)}: ${title}`,
    says: [nameOf(by), more, quote, message?.body]
      .filter((line) => line !== undefined && line !== '')
      .join('\n'),
  }));
  return isWhole ? lines : [...lines, { label: caseRecordWords[tongue].longer, says: '' }];
}
