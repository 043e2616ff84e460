import type { DistrictArea } from '../borough.ts';
import type { FaceName } from '../ground/skeleton.ts';
import { ringAbout, type Bent } from './ring-about.ts';

export const streams = ['refuse', 'recycling', 'garden', 'food'] as const;
export type Stream = (typeof streams)[number];

/** Ground that is driven on one weekday; its refuse in the weeks of one letter and the rest in those of the other. */
export type Zone = {
  readonly weekday: 1 | 2 | 3 | 4 | 5;
  readonly week: 'A' | 'B';
  readonly faces: readonly FaceName[];
};

/** Before the rounds of Mereside were redrawn it was driven on Thursdays, with Eastfield. */
export const zonesBefore: readonly Zone[] = [
  { weekday: 1, week: 'A', faces: ['centre', 'botolph', 'north'] },
  { weekday: 1, week: 'B', faces: ['minster'] },
  { weekday: 2, week: 'A', faces: ['priory', 'alder', 'near4', 'far4'] },
  { weekday: 2, week: 'B', faces: ['westbank', 'kingsmead'] },
  { weekday: 3, week: 'A', faces: ['south', 'ropewalk'] },
  { weekday: 3, week: 'B', faces: ['maltings', 'lockside'] },
  { weekday: 4, week: 'A', faces: ['eastfield', 'ferry'] },
  { weekday: 4, week: 'B', faces: ['southfields', 'racecourse', 'near5', 'far5', 'near6', 'far6'] },
  { weekday: 5, week: 'A', faces: ['larkfield', 'aidan'] },
  {
    weekday: 5,
    week: 'B',
    faces: ['mere', 'upperMere', 'near0', 'far0', 'near1', 'far1', 'near2', 'far2'],
  },
];

/** As they have been since the autumn. */
export const zonesNow: readonly Zone[] = zonesBefore.map((zone) => ({
  ...zone,
  faces:
    zone.weekday === 1 && zone.week === 'B'
      ? [...zone.faces, 'mere']
      : zone.faces.filter((face) => face !== 'mere'),
}));

/** An area for each stream and zone, on its weekday, every week or every other. */
export const collectionRounds = (zones: readonly Zone[], ground: Bent): DistrictArea[] =>
  zones.flatMap((zone) => {
    const ring = ringAbout(zone.faces, ground);
    return streams.map((stream): DistrictArea => {
      const every = stream === 'food' ? 1 : 2;
      const [day, dydd] = dayNames[zone.weekday - 1] ?? ['', ''];
      const week = every === 1 ? '' : ` ${zone.week}`;
      return {
        kind: 'collection-round',
        code: `${stream.slice(0, 3).toUpperCase()}-${zone.week}-${day.slice(0, 3).toUpperCase()}`,
        name: {
          en: `${streamNames.en[stream]}, ${day}${week}`,
          cy: `${streamNames.cy[stream]}, ${dydd}${week}`,
        },
        ring,
        facts: { stream, weekday: day.toLowerCase(), everyWeeks: every, first: firstDay(stream, zone) },
      };
    });
  });

/** A Monday; the weeks of letter A are counted from it. */
const firstMonday = Temporal.PlainDate.from('2023-01-02');

/** The first day of the count: refuse in the zone's own weeks, recycling and gardens in the others, food each week. */
export const firstDay = (stream: Stream, { weekday, week }: Omit<Zone, 'faces'>): string => {
  const own = week === 'A' ? 0 : 7;
  const turn = stream === 'food' ? 0 : stream === 'refuse' ? own : 7 - own;
  return firstMonday.add({ days: turn + weekday - 1 }).toString();
};

const dayNames = [
  ['Monday', 'dydd Llun'],
  ['Tuesday', 'dydd Mawrth'],
  ['Wednesday', 'dydd Mercher'],
  ['Thursday', 'dydd Iau'],
  ['Friday', 'dydd Gwener'],
] as const;

const streamNames: Readonly<Record<'en' | 'cy', Readonly<Record<Stream, string>>>> = {
  en: { refuse: 'Refuse', recycling: 'Recycling', garden: 'Garden waste', food: 'Food waste' },
  cy: { refuse: 'Sbwriel', recycling: 'Ailgylchu', garden: 'Gwastraff gardd', food: 'Gwastraff bwyd' },
};
