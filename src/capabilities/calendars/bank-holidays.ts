import type { InBoth } from '#language';
import { englandAndWales } from './england-and-wales.ts';

/** A snapshot: which years it covers, and the days on which each holiday is kept, its substitute day where it has one. */
export type BankHolidays = {
  readonly first: string;
  readonly last: string;
  readonly days: Readonly<Partial<Record<BankHoliday, readonly string[]>>>;
};

export const bankHolidays = [
  'new-year',
  'good-friday',
  'easter-monday',
  'early-may',
  'coronation',
  'spring',
  'summer',
  'christmas',
  'boxing-day',
] as const;
export type BankHoliday = (typeof bankHolidays)[number];

export const divisions = { 'england-and-wales': englandAndWales } as const;
export type Division = keyof typeof divisions;

export const holidayNames: InBoth<Readonly<Record<BankHoliday, string>>> = {
  en: {
    'new-year': 'New Year’s Day',
    'good-friday': 'Good Friday',
    'easter-monday': 'Easter Monday',
    'early-may': 'the early May bank holiday',
    coronation: 'the coronation bank holiday',
    spring: 'the spring bank holiday',
    summer: 'the summer bank holiday',
    christmas: 'Christmas Day',
    'boxing-day': 'Boxing Day',
  },
  cy: {
    'new-year': 'Dydd Calan',
    'good-friday': 'Dydd Gwener y Groglith',
    'easter-monday': 'Dydd Llun y Pasg',
    'early-may': 'gŵyl banc dechrau mis Mai',
    coronation: 'gŵyl banc y coroni',
    spring: 'gŵyl banc y gwanwyn',
    summer: 'gŵyl banc yr haf',
    christmas: 'Dydd Nadolig',
    'boxing-day': 'Gŵyl San Steffan',
  },
};
