import { chance, item, type Chance } from '../chance.ts';
import type { Point } from '../ground/plane.ts';
import { whoIs } from './contact.ts';
import { millisecondsPerHour, reportingHour, type HistoryDay, type Moment } from './days.ts';
import { amounts, describe, flyTippingManners as manners, isHazard, kinds } from './heap-words.ts';
import { reachedBy } from './hours.ts';
import type { Incident, Told } from './incident.ts';
import type { Making } from './making.ts';
import { somebody, type Scene } from './scene.ts';

/** Heaps in a week, for a thousand homes; the months are January to December, the days from Monday. */
const heapsPerThousand = 6.1;
const season = [1.22, 1, 1.05, 1.12, 1.1, 1, 1.05, 1.12, 1.12, 1, 0.92, 0.83];
const weekday = [1.45, 1.05, 0.95, 0.9, 0.95, 0.8, 0.9];

/** The heaps that were found on one day. Of some a neighbour tells too. */
export const flyTippingOn = (day: HistoryDay, scene: Scene, { share, weather }: Making): Incident[] => {
  const draw = chance(scene.seed, 'fly-tipping', day.serial);
  const usual = (scene.households.homes.length * heapsPerThousand * share) / 7_000;
  const expected = usual * item(season, day.month - 1) * item(weekday, day.weekday - 1) * weather.tipped;
  return Array.from({ length: Math.floor(expected + draw.next()) }, () => heap(day, scene, draw));
};

const heap = (day: HistoryDay, scene: Scene, draw: Chance): Incident => {
  const spot = draw.happens(0.6) ? hotspot(scene, draw) : draw.pick(draw.pick(scene.streets).line);
  const kind = draw.weighted(kinds);
  const rubbish = isHazard(kind) ? { rubbish: 'hazardous', hazard: [kind] } : { rubbish: kind };
  const what = { ...rubbish, amount: draw.weighted(amounts) };
  const first = day.at(reportingHour(draw));
  const tell = (at: Moment): Told => {
    const reporter = draw.happens(0.36) ? undefined : somebody(scene, draw);
    const { x, y } = near(spot, draw);
    const details = describe(kind, reporter?.language ?? 'en', draw);
    const answers = { ...what, place: { at: { easting: x, northing: y } }, details, ...whoIs(reporter) };
    return { at, channel: reachedBy(at, { day, web: 0.62, draw }), reporter, answers };
  };
  const others = draw.weighted([
    [0, 76],
    [1, 13],
    [2, 6],
    [draw.whole(3, 7), 5],
  ]);
  const later = Array.from({ length: others }, () => first + draw.between(0.2, 26) * millisecondsPerHour);
  const told = later
    .toSorted((one, other) => one - other)
    .map((at) => tell(Math.round(at / 60_000) * 60_000));
  return { service: 'fly-tipping', day, reports: [tell(first), ...told], manners };
};

/** The first of them are the worst. */
const hotspot = ({ hotspots }: Scene, draw: Chance): Point =>
  item(hotspots, Math.floor(draw.next() ** 2 * hotspots.length));

/** Beside the road, and never twice in quite the same place: people point at a map with their thumbs. */
const near = ({ x, y }: Point, draw: Chance): Point => ({
  x: Math.round((x + draw.between(-9, 9)) * 10) / 10,
  y: Math.round((y + draw.between(-9, 9)) * 10) / 10,
});
