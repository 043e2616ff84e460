import type { Street } from '../borough.ts';
import { chance, item, type Chance } from '../chance.ts';
import type { Point } from '../ground/plane.ts';
import { courseOf } from './closing.ts';
import { atHour, isOfficeHour, reportingHour, type HistoryDay } from './days.ts';
import { additions, amounts, describe, isHazard, kinds } from './heap-words.ts';
import { somebody, type Scene } from './scene.ts';
import type { FlyTippingCase } from './past-case.ts';

/** One heap a week for every 3,000 people is about England's rate; the months are January to December. */
const homesPerHeap = 1250;
const season = [1.25, 1, 1.05, 1.12, 1.1, 1, 1.02, 1.12, 1.15, 1, 0.95, 0.83];
const weekday = [1.45, 1.05, 0.95, 0.9, 0.95, 0.8, 0.9];

/** The reports of one day: some of them of a heap that a neighbour has reported already. */
export const flyTippingOn = (day: HistoryDay, scene: Scene): FlyTippingCase[] => {
  const { seed, households, share } = scene;
  const draw = chance(seed, 'fly-tipping', day.serial);
  const { month, dayOfWeek } = day.date;
  const usual = (households.homes.length / homesPerHeap / 7) * share;
  const heaps = Math.floor(usual * item(season, month - 1) * item(weekday, dayOfWeek - 1) + draw.next());
  return Array.from({ length: heaps }, (_, nth) => heapReports(day, scene, { draw, nth })).flat();
};

type Heap = { readonly draw: Chance; readonly nth: number };

const heapReports = (day: HistoryDay, scene: Scene, { draw, nth }: Heap): FlyTippingCase[] => {
  const spot = draw.happens(0.6) ? draw.pick(scene.hotspots) : anywhere(scene.streets, draw);
  const kind = draw.weighted(kinds);
  const rubbish = isHazard(kind) ? ({ rubbish: 'hazardous', hazard: [kind] } as const) : { rubbish: kind };
  const answers = { ...rubbish, amount: draw.weighted(amounts) };
  const hour = reportingHour(draw);
  const course = courseOf(
    { date: day.date, reportedAt: atHour(day.date, hour), end: scene.end, additions },
    draw,
  );
  const outcome = draw.weighted([
    ['cleared', 84],
    ['not-found', 10],
    ['not-council-land', 6],
  ] as const);
  const reports = draw.weighted([
    [1, 76],
    [2, 13],
    [3, 6],
    [draw.whole(4, 8), 5],
  ]);
  return Array.from({ length: reports }, (_, report): FlyTippingCase => {
    const reporter = draw.happens(0.36) ? undefined : somebody(scene, draw);
    const later = day.date.add({ days: draw.whole(0, 1) });
    const reportedAt = report === 0 ? atHour(day.date, hour) : atHour(later, draw.between(hour, 23.6));
    return {
      service: 'fly-tipping',
      reportedAt,
      channel: draw.happens(0.6) || !isOfficeHour(reportedAt) ? 'web' : 'telephone',
      reporter,
      point: near(spot, draw),
      description: describe(kind, reporter?.language ?? 'en', draw),
      answers,
      incident: `heap-${day.serial}-${nth}`,
      outcome: course.closedAt ? outcome : undefined,
      closedAt: course.closedAt,
      followUps: report === 0 ? course.followUps : [],
    };
  }).filter(({ reportedAt }) => isBefore(reportedAt, course.closedAt ?? scene.end));
};

const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;

const anywhere = (streets: readonly Street[], draw: Chance): Point => draw.pick(draw.pick(streets).line);

/** Beside the road, and never twice in quite the same place: people point at a map with their thumbs. */
const near = ({ x, y }: Point, draw: Chance): Point => ({
  x: Math.round((x + draw.between(-9, 9)) * 10) / 10,
  y: Math.round((y + draw.between(-9, 9)) * 10) / 10,
});
