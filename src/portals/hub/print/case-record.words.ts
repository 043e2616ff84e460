import type { InBoth, Said } from '#language';

const en = {
  title: (noun: string, reference: string) => `${noun}, ${reference}`,
  printed: (moment: string, by: string) => `Printed ${moment} by ${by}. It says what they may see.`,
  status: 'Status',
  outcome: 'Outcome',
  due: 'Due',
  flags: 'Flags',
  story: 'Story, latest first',
  longer: 'There is more, which is read in the hub.',
  page: (page: number, of: number) => `Page ${String(page)} of ${String(of)}`,
  print: 'Print',
};
const cy: Said<typeof en> = {
  title: (noun, reference) => `${noun}, ${reference}`,
  printed: (moment, by) => `Argraffwyd ${moment} gan ${by}. Mae’n dweud yr hyn y cânt ei weld.`,
  status: 'Statws',
  outcome: 'Canlyniad',
  due: 'Erbyn',
  flags: 'Baneri',
  story: 'Hanes, y diweddaraf yn gyntaf',
  longer: 'Mae rhagor, sydd i’w ddarllen yn yr hwb.',
  page: (page, of) => `Tudalen ${String(page)} o ${String(of)}`,
  print: 'Argraffu',
};

export const caseRecordWords: InBoth<Said<typeof en>> = { en, cy };
