import type { InBoth, Said } from '#language';

const en = {
  'why.missing': 'Write why',
  'why.too-long': 'Write a reason of 2,000 characters or fewer',
  'why.unstorable': 'Take out the characters that cannot be kept',
  'day.missing': 'Enter the date',
  'day.too-early': 'Enter a day that is to come',
  'day.too-late': 'Enter a day within the next 20 years',
};
const cy: Said<typeof en> = {
  'why.missing': 'Ysgrifennwch pam',
  'why.too-long': 'Ysgrifennwch reswm o 2,000 nod neu lai',
  'why.unstorable': 'Tynnwch y nodau na ellir eu cadw',
  'day.missing': 'Rhowch y dyddiad',
  'day.too-early': 'Rhowch ddiwrnod sydd i ddod',
  'day.too-late': 'Rhowch ddiwrnod o fewn yr 20 mlynedd nesaf',
};

export const reasonAndDayMistakes: InBoth<Said<typeof en>> = { en, cy };
