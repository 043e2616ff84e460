import type { InBoth } from '#language';
import type { BankHoliday, BankHolidays } from './bank-holiday.ts';
import { englandAndWales } from './england-and-wales.ts';
import { northernIreland } from './northern-ireland.ts';
import { scotland } from './scotland.ts';

export const divisionNames = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Division = (typeof divisionNames)[number];

/** The parts of the United Kingdom that keep bank holidays of their own, by the names that the government's list gives them. */
export const divisions: Readonly<Record<Division, BankHolidays>> = {
  'england-and-wales': englandAndWales,
  scotland,
  'northern-ireland': northernIreland,
};

export const holidayNames: InBoth<Readonly<Record<BankHoliday, string>>> = {
  en: {
    'new-year': 'New Year’s Day',
    'second-january': 'the bank holiday of 2 January',
    'st-patrick': 'St Patrick’s Day',
    'good-friday': 'Good Friday',
    'easter-monday': 'Easter Monday',
    'early-may': 'the early May bank holiday',
    coronation: 'the coronation bank holiday',
    spring: 'the spring bank holiday',
    'world-cup': 'the World Cup bank holiday',
    boyne: 'the day of the Battle of the Boyne',
    summer: 'the summer bank holiday',
    'st-andrew': 'St Andrew’s Day',
    christmas: 'Christmas Day',
    'boxing-day': 'Boxing Day',
    special: 'a special bank holiday',
  },
  cy: {
    'new-year': 'Dydd Calan',
    'second-january': 'gŵyl banc 2 Ionawr',
    'st-patrick': 'Gŵyl San Padrig',
    'good-friday': 'Dydd Gwener y Groglith',
    'easter-monday': 'Dydd Llun y Pasg',
    'early-may': 'gŵyl banc dechrau mis Mai',
    coronation: 'gŵyl banc y coroni',
    spring: 'gŵyl banc y gwanwyn',
    'world-cup': 'gŵyl banc Cwpan y Byd',
    boyne: 'dydd Brwydr y Boyne',
    summer: 'gŵyl banc yr haf',
    'st-andrew': 'Gŵyl San Andreas',
    christmas: 'Dydd Nadolig',
    'boxing-day': 'Gŵyl San Steffan',
    special: 'gŵyl banc arbennig',
  },
};
