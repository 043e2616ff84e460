import type { BankHolidays } from './bank-holiday.ts';
import { englandAndWales } from './england-and-wales.ts';

/** Northern Ireland, 2023 to 2028: those of England and Wales and two of its own, with their substitute days. */
export const northernIreland: BankHolidays = {
  ...englandAndWales,
  days: {
    ...englandAndWales.days,
    'st-patrick': ['2023-03-17', '2024-03-18', '2025-03-17', '2026-03-17', '2027-03-17', '2028-03-17'],
    boyne: ['2023-07-12', '2024-07-12', '2025-07-14', '2026-07-13', '2027-07-12', '2028-07-12'],
  },
};
