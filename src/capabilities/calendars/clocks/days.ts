import { notCovered } from '../not-covered.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { dayLength } from './wall-clock.ts';

/** The number in the calendar of the day on which London's clocks show this. Refused where it does not reach. */
export function numberAt(calendar: WorkingCalendar, wall: number): number {
  const number = Math.floor(wall / dayLength) - calendar.firstDay;
  if (number < 0 || number >= calendar.before.length - 1) throw notCovered(calendar);
  return number;
}

/** What London's clocks show as a day begins. */
export function wallAt({ firstDay }: WorkingCalendar, number: number): number {
  return (firstDay + number) * dayLength;
}
