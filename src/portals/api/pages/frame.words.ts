import type { InBoth, Said } from '#language';

const en = {
  skip: 'Skip to main content',
  api: 'API',
  documentation: 'Documentation',
  problems: 'Problems',
  document: 'OpenAPI document',
  language: 'Language',
};
const cy: Said<typeof en> = {
  skip: 'Neidio i’r prif gynnwys',
  api: 'API',
  documentation: 'Dogfennaeth',
  problems: 'Problemau',
  document: 'Dogfen OpenAPI',
  language: 'Iaith',
};

export const frameWords: InBoth<Said<typeof en>> = { en, cy };
