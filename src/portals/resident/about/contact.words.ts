import type { InBoth, Said } from '#language';

const en = {
  title: 'Contact us',
  lead: 'You can ask for anything on this site by telephone too. If you have a reference, have it ready.',
  telephone: 'Telephone',
  hours: 'Opening hours',
  email: 'Email',
};

const cy: Said<typeof en> = {
  title: 'Cysylltu â ni',
  lead: 'Gallwch ofyn am unrhyw beth ar y wefan hon dros y ffôn hefyd. Os oes gennych gyfeirnod, cadwch ef wrth law.',
  telephone: 'Ffôn',
  hours: 'Oriau agor',
  email: 'E-bost',
};

export const contactWords: InBoth<Said<typeof en>> = { en, cy };
