import type { InBoth, Said } from '#language';

const en = {
  title: 'What you hold',
  about: 'What the council has granted to you, from one day to another. What ends last stands first.',
  empty:
    'You hold nothing from the council, and have held nothing. What is granted to you for this email address shows here.',
  older: 'Older ones',
  newest: 'Back to the first ones',
  none: 'There are no more.',
};
const cy: Said<typeof en> = {
  title: 'Yr hyn sydd gennych',
  about:
    'Yr hyn y mae’r cyngor wedi’i roi i chi, o un diwrnod i’r llall. Yr hyn sy’n dod i ben olaf sydd gyntaf.',
  empty:
    'Nid oes gennych ddim gan y cyngor, ac ni fu gennych ddim. Bydd yr hyn a roddir i chi ar gyfer y cyfeiriad e-bost hwn yn ymddangos yma.',
  older: 'Rhai hŷn',
  newest: 'Yn ôl i’r rhai cyntaf',
  none: 'Nid oes rhagor.',
};

export const holdingsWords: InBoth<Said<typeof en>> = { en, cy };
