import { chance, item, latticeChance, type Chance } from '../chance.ts';
import type { Resident } from '../people/resident.ts';
import { whoIs } from './contact.ts';
import type { HistoryDay } from './days.ts';
import { reachedBy } from './hours.ts';
import type { Incident } from './incident.ts';
import type { Making } from './making.ts';
import { missedBinManners as manners } from './missed-bin-words.ts';
import { said } from './missed-bin-words.ts';
import type { Scene, ZoneHomes } from './scene.ts';

/** In a week, of a thousand homes; more in January's ice and when gardens grow. */
const reportsPerThousand = 14.6;
const season = [1.35, 1.15, 0.95, 1, 1.08, 1.02, 0.98, 1.02, 0.98, 0.92, 0.92, 1.1];

/** The rounds of Mereside were redrawn, and for five weeks it showed. */
const unsettled = { days: 5 * 7, times: 3.5 };

/** The bins that were missed on one day: some scattered, those of a few homes again and again, and streets that a lorry did not reach. */
export const missedBinsOn = (day: HistoryDay, scene: Scene, making: Making): Incident[] => {
  const { redrawn } = making;
  const zones = redrawn >= 0 ? scene.zones.since : scene.zones.before;
  return zones
    .filter(({ weekday }) => weekday === day.weekday)
    .flatMap((zone) => missedIn(zone, { day, scene, making }));
};

type On = { readonly day: HistoryDay; readonly scene: Scene; readonly making: Making };

const missedIn = (zone: ZoneHomes, { day, scene, making }: On): Incident[] => {
  const { homes, week } = zone;
  const draw = chance(scene.seed, 'missed-bin', week, day.serial);
  const { redrawn, weather, share } = making;
  const isUnsettled = redrawn >= 0 && redrawn < unsettled.days && day.weekday === 1 && week === 'B';
  const usual = (homes.length * reportsPerThousand * item(season, day.month - 1) * share) / 1_000;
  const count = Math.floor(usual * weather.missed * (isUnsettled ? unsettled.times : 1) + draw.next());
  if (homes.length === 0) return [];
  const again = chronicIn(homes, scene.seed);
  const scattered = Array.from({ length: count }, () => draw.pick(draw.happens(0.28) ? again : homes));
  const brokeDown = homes.length > 20 && draw.happens(0.05 * share * weather.slow);
  const start = draw.whole(0, Math.max(0, homes.length - 24));
  const street = brokeDown ? homes.slice(start, start + 24).filter(() => draw.happens(0.45)) : [];
  return [...scattered, ...street].map((home) => incident(home, { day, scene, week }, draw));
};

/** Behind a gate, at the end of a track, beside a car that is always there: three homes in a hundred. */
const chronicIn = (homes: readonly number[], seed: number): readonly number[] => {
  const known = chronic.get(homes);
  if (known) return known;
  const found = homes.filter((home) => latticeChance(seed, home, 1) < 0.03);
  const some = found.length > 0 ? found : homes;
  chronic.set(homes, some);
  return some;
};
const chronic = new WeakMap<readonly number[], readonly number[]>();

const incident = (
  home: number,
  { day, scene, week }: Pick<On, 'day' | 'scene'> & Pick<ZoneHomes, 'week'>,
  draw: Chance,
): Incident => {
  const sameDay = draw.happens(0.62);
  const later = sameDay ? 0 : draw.whole(1, 2) * 24;
  const at = day.at(sameDay ? draw.between(14.5, 22) : draw.between(7, 20)) + later * 3_600_000;
  const reporter = scene.households.at(home)[0];
  const { uprn } = item(scene.households.homes, home);
  const answers = {
    property: { uprn: Number(uprn) },
    bin: binOf(day, { week, draw }),
    out: true,
    details: detailsOf(reporter, draw),
    ...whoIs(reporter),
  };
  const told = { at, channel: reachedBy(at, { day, web: 0.55, draw }), reporter, answers } as const;
  return { service: 'missed-bin', day, reports: [told], manners };
};

const detailsOf = (reporter: Resident | undefined, draw: Chance): string | null =>
  draw.pick(reporter?.language === 'cy' ? said.cy : said.en);

/** Refuse and recycling take turns by the week; gardens from March to November; food every week. */
const binOf = (
  { date, month }: HistoryDay,
  { week, draw }: Pick<ZoneHomes, 'week'> & { readonly draw: Chance },
): string => {
  const isOwn = weeksSince(date) % 2 === (week === 'A' ? 0 : 1);
  return draw.weighted([
    [isOwn ? 'refuse' : 'recycling', 66],
    ['food', 16],
    ['garden', month >= 3 && month <= 11 && !isOwn ? 24 : 0],
  ] as const);
};

const firstMonday = Temporal.PlainDate.from('2023-01-02');
const weeksSince = (date: Temporal.PlainDate): number => Math.floor(firstMonday.until(date).days / 7);
