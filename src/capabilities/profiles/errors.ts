import { refusalWords } from '#platform/errors';

export const profilesErrors = refusalWords({
  'profile.correction-decided': {
    status: 409,
    en: () => 'This has been decided already, perhaps in another tab. Look at your details again.',
    cy: () => 'Mae hyn eisoes wedi’i benderfynu, efallai mewn tab arall. Edrychwch ar eich manylion eto.',
  },
});
