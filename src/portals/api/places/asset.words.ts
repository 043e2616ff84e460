import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const assetWords: InBoth<OperationWords> = {
  en: {
    summary: 'Get a thing of a layer',
    about: 'One thing by the identifier of its owner; one that has gone as it last was, with `ended`.',
  },
  cy: {
    summary: 'Cael peth o haen',
    about: 'Un peth yn ôl dynodwr ei berchennog; un sydd wedi mynd fel yr oedd ddiwethaf, gydag `ended`.',
  },
};
