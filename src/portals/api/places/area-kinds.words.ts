import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const areaKindsWords: InBoth<OperationWords> = {
  en: {
    summary: 'List the kinds of area',
    about: 'The kinds of area that the council has: wards, parishes and others, its own among them.',
  },
  cy: {
    summary: 'Rhestru’r mathau o ardal',
    about: 'Y mathau o ardal sydd gan y cyngor: wardiau, plwyfi ac eraill, ei rai ei hun yn eu plith.',
  },
};
