import { chance, item, type Chance } from '../chance.ts';
import { courseOf } from './closing.ts';
import { atHour, isOfficeHour, type HistoryDay } from './days.ts';
import type { MissedBinCase } from './past-case.ts';
import type { Scene } from './scene.ts';

/** About one collection in a thousand is reported as missed; more in January's ice and when gardens grow. */
const reportsPerHome = 0.00115;
const season = [1.5, 1.15, 0.95, 1, 1.1, 1.05, 1, 1.05, 1, 0.95, 0.95, 1.2];

/** The rounds of Mereside were redrawn in the autumn before the load date, and for five weeks it showed. */
const redrawn = { from: 9 * 7, to: 4 * 7, times: 4 };

type MissedBins = (day: HistoryDay, daysAgo: number) => MissedBinCase[];

export const missedBins = (scene: Scene): MissedBins => {
  const byWard = new Map<string, number[]>();
  for (const ward of scene.wards) byWard.set(ward, []);
  for (const [index, { ward }] of scene.households.homes.entries()) byWard.get(ward)?.push(index);
  return (day, daysAgo) =>
    scene.wards
      .filter((_, index) => (index % 5) + 1 === day.date.dayOfWeek)
      .flatMap((ward) => wardReports({ day, daysAgo, ward, homes: byWard.get(ward) ?? [] }, scene));
};

type Round = {
  readonly day: HistoryDay;
  readonly daysAgo: number;
  readonly ward: string;
  readonly homes: readonly number[];
};

const wardReports = ({ day, daysAgo, ward, homes }: Round, scene: Scene): MissedBinCase[] => {
  const draw = chance(scene.seed, 'missed-bin', ward, day.serial);
  const trouble =
    ward === scene.mereside && daysAgo < redrawn.from && daysAgo >= redrawn.to ? redrawn.times : 1;
  const usual = homes.length * reportsPerHome * item(season, day.date.month - 1) * trouble * scene.share;
  const missed = Math.floor(usual + draw.next());
  const bin = binOf(day.date, draw);
  const brokeDown = homes.length > 20 && draw.happens(0.012 * scene.share);
  const start = draw.whole(0, Math.max(0, homes.length - 20));
  const street = brokeDown ? homes.slice(start, start + 20).filter(() => draw.happens(0.3)) : [];
  const scattered = homes.length === 0 ? [] : Array.from({ length: missed }, () => draw.pick(homes));
  const lorry = `lorry-${day.serial}-${ward}`;
  return [
    ...scattered.map((home, nth) =>
      report({ day, home, bin, incident: `bin-${day.serial}-${ward}-${nth}` }, scene, draw),
    ),
    ...street.map((home) => report({ day, home, bin, incident: lorry }, scene, draw)),
  ].filter(({ reportedAt }) => Temporal.Instant.compare(reportedAt, scene.end) < 0);
};

type Miss = {
  readonly day: HistoryDay;
  readonly home: number;
  readonly bin: MissedBinCase['answers']['bin'];
  readonly incident: string;
};

const report = ({ day: { date }, home, bin, incident }: Miss, scene: Scene, draw: Chance): MissedBinCase => {
  const sameDay = draw.happens(0.62);
  const reportedOn = sameDay ? date : date.add({ days: draw.whole(1, 2) });
  const reportedAt = atHour(reportedOn, sameDay ? draw.between(14.5, 22) : draw.between(7, 20));
  const reporter = scene.households.at(home)[0];
  const course = courseOf({ date: reportedOn, reportedAt, end: scene.end, additions }, draw);
  const outcome = draw.weighted([
    ['collected', 82],
    ['not-out', 10],
    ['contaminated', 5],
    ['no-access', 3],
  ] as const);
  return {
    service: 'missed-bin',
    reportedAt,
    channel: draw.happens(0.5) || !isOfficeHour(reportedAt) ? 'web' : 'telephone',
    reporter,
    uprn: item(scene.households.homes, home).uprn,
    description: draw.pick(reporter?.language === 'cy' ? said.cy : said.en),
    answers: { bin, out: true },
    collectionOn: date,
    incident,
    outcome: course.closedAt ? outcome : undefined,
    ...course,
  };
};

/** Refuse and recycling take turns by the week; gardens from March to November; food every week. */
const binOf = (date: Temporal.PlainDate, draw: Chance): MissedBinCase['answers']['bin'] => {
  const turn = (date.weekOfYear ?? 1) % 2 === 0 ? 'refuse' : 'recycling';
  const growing = date.month >= 3 && date.month <= 11;
  return draw.weighted([
    [turn, 70],
    ['food', 14],
    ['garden', growing ? 16 : 0],
  ] as const);
};

const additions = ['It is still full.', 'The lid does not close any more.', 'I will leave it out tonight.'];

const said = {
  en: [
    '',
    '',
    '',
    'The rest of the street was done.',
    'It was out by six.',
    'They emptied next door and not ours.',
    'The lorry could not get past a parked van.',
  ],
  cy: [
    '',
    '',
    'Cafodd gweddill y stryd ei wneud.',
    'Roedd allan erbyn chwech.',
    'Fe wagion nhw drws nesaf ond nid ein bin ni.',
  ],
};
