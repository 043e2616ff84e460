import { uprn } from '#language';
import { endpointMaker } from '#platform/http';
import { z } from 'zod';
import type { ResidentKit } from '../kit.ts';
import { propertyAt } from './address-finder.ts';
import { binDaysAt } from './bin-days.ts';
import { writeCalendar } from './write-calendar.ts';

const half = Temporal.Duration.from({ weeks: 26 });

/** The collections at a property as a calendar that a telephone subscribes to (iCalendar, RFC 5545). */
export const calendarEndpoint = endpointMaker<ResidentKit>()({
  at: '/properties/:uprn/collections.ics',
  access: 'anyone',
  params: z.object({ uprn }),
  query: z.object({}),
  answer: async (visit) => {
    const { tx, tongue, now, params } = visit;
    const property = await propertyAt(visit, params.uprn);
    if (!property?.live) return undefined;
    const days = await binDaysAt(tx, property.point, { now, for: half });
    return {
      type: 'text/calendar; charset=utf-8',
      body: writeCalendar({ uprn: params.uprn, line: property.line, days, tongue, now }),
      cache: 'public, max-age=3600',
    };
  },
});
