import type { InBoth } from '#language';
import type { BankHoliday } from './bank-holiday.ts';
import { englandAndWales } from './england-and-wales.ts';

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
