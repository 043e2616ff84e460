import type { HoldingChange } from '#capabilities/holdings';
import type { InBoth, Said } from '#language';

type What = HoldingChange['what'];

const what: Readonly<Record<What, (from: string, until: string) => string>> = {
  granted: (from, until) => `Granted: ${from} to ${until}`,
  renewed: (from, until) => `Renewed: ${from} to ${until}`,
  varied: () => 'Changed',
  suspended: (from) => `Suspended: ${from}`,
  resumed: (from) => `Resumed: ${from}`,
  surrendered: (_from, until) => `Given up, last day: ${until}`,
  revoked: (_from, until) => `Revoked, last day: ${until}`,
};
const en = {
  title: 'History',
  what,
  you: 'You',
  system: 'By rule',
  resident: 'Who asked',
  through: 'Case',
};
const cy: Said<typeof en> = {
  what: {
    granted: (from, until) => `Rhoddwyd: ${from} i ${until}`,
    renewed: (from, until) => `Adnewyddwyd: ${from} i ${until}`,
    varied: () => 'Newidiwyd',
    suspended: (from) => `Ataliwyd dros dro: ${from}`,
    resumed: (from) => `Ailddechreuwyd: ${from}`,
    surrendered: (_from, until) => `Ildiwyd, diwrnod olaf: ${until}`,
    revoked: (_from, until) => `Dirymwyd, diwrnod olaf: ${until}`,
  },
  you: 'Chi',
  title: 'Hanes',
  system: 'Yn ôl rheol',
  resident: 'Pwy ofynnodd',
  through: 'Achos',
};

export const changesWords: InBoth<Said<typeof en>> = { en, cy };
