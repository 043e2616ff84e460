import type { InBoth, Said } from '#language';

const en = {
  files: (count: number) => (count === 1 ? '1 file' : `${String(count)} files`),
  show: 'Show to everybody',
  hide: 'Hide from everybody',
  shown: 'On the map',
};

const cy: Said<typeof en> = {
  files: (count) => `${String(count)} ffeil`,
  show: 'Dangos i bawb',
  hide: 'Cuddio rhag pawb',
  shown: 'Ar y map',
};

export const caseFilesWords: InBoth<Said<typeof en>> = { en, cy };
