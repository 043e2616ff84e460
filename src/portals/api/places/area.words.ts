import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const areaWords: InBoth<OperationWords> = {
  en: {
    summary: 'Get an area',
    about:
      'One area by its code, whenever it held: old cases name wards that are no more. As GeoJSON with its shape, which `.geojson` behind the code asks for too.',
  },
  cy: {
    summary: 'Cael ardal',
    about:
      'Un ardal yn ôl ei chod, pryd bynnag yr oedd mewn grym: mae hen achosion yn enwi wardiau nad ydynt yn bod mwyach. Fel GeoJSON gyda’i siâp, y gofynnir amdano hefyd drwy `.geojson` ar ôl y cod.',
  },
};
