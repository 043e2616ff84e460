import { refusalWords } from '#platform/errors';

export const servicesErrors = refusalWords({
  'service.follow-up-not-offered': {
    status: 409,
    en: () =>
      'This can no longer be asked for, or has been already. Look at the case again to see how it stands.',
    cy: () =>
      'Ni ellir gofyn am hyn mwyach, neu gofynnwyd amdano eisoes. Edrychwch ar yr achos eto i weld sut y mae.',
  },
  'service.not-offered': {
    status: 404,
    en: () => 'The council does not offer this service. See all services to find another.',
    cy: () => 'Nid yw’r cyngor yn cynnig y gwasanaeth hwn. Gweler pob gwasanaeth i ddod o hyd i un arall.',
  },
  'service.version-unknown': {
    status: 422,
    en: ({ live }) =>
      `There is no such version of this service. Version ${String(live)} is in force: fetch its schema and send the answers to that.`,
    cy: ({ live }) =>
      `Nid oes fersiwn o’r fath o’r gwasanaeth hwn. Fersiwn ${String(live)} sydd mewn grym: nôlwch ei sgema ac anfonwch yr atebion i honno.`,
  },
  'service.version-past': {
    status: 409,
    en: ({ live }) =>
      `The time to answer this version of the service is over. Version ${String(live)} is in force: fetch its schema and send the answers to that.`,
    cy: ({ live }) =>
      `Mae’r amser i ateb y fersiwn hon o’r gwasanaeth ar ben. Fersiwn ${String(live)} sydd mewn grym: nôlwch ei sgema ac anfonwch yr atebion i honno.`,
  },
  'service.needs-sign-in': {
    status: 403,
    en: () => 'Sign in to use this service. Your answers are kept.',
    cy: () => 'Mewngofnodwch i ddefnyddio’r gwasanaeth hwn. Mae eich atebion wedi’u cadw.',
  },
  'service.not-similar': {
    status: 409,
    en: () => 'The request that you chose is not open near this place any more. Send yours as a new one.',
    cy: () => 'Nid yw’r cais a ddewisoch ar agor ger y lle hwn mwyach. Anfonwch eich un chi fel un newydd.',
  },
  'service.not-ours': {
    status: 409,
    en: () =>
      'This place is not ours to look after, so we cannot take the report. Go back to the place to see who does.',
    cy: () =>
      'Nid ni sy’n gofalu am y lle hwn, felly ni allwn gymryd yr adroddiad. Ewch yn ôl at y lle i weld pwy sy’n gwneud.',
  },
  'service.not-eligible': {
    status: 409,
    en: () =>
      'By these answers you cannot have this service. Go back to your answers to see why, or to change them.',
    cy: () =>
      'Yn ôl yr atebion hyn ni allwch gael y gwasanaeth hwn. Ewch yn ôl at eich atebion i weld pam, neu i’w newid.',
  },
  'service.no-calendar': {
    status: 409,
    en: () => 'The council’s working hours have not been published. Publish its data, then try again.',
    cy: () =>
      'Nid yw oriau gwaith y cyngor wedi’u cyhoeddi. Cyhoeddwch ei ddata, yna rhowch gynnig arall arni.',
  },
});
