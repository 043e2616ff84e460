import { refusalWords } from '#platform/errors';

export const formsErrors = refusalWords({
  'form.version-immutable': {
    status: 409,
    en: ({ service, version }) =>
      `Version ${String(version)} of the form ${String(service)} is already published with other content. Publish the change as a new version.`,
    cy: ({ service, version }) =>
      `Mae fersiwn ${String(version)} o’r ffurflen ${String(service)} eisoes wedi’i chyhoeddi gyda chynnwys arall. Cyhoeddwch y newid fel fersiwn newydd.`,
  },
  'form.unfit': {
    status: 422,
    en: ({ service, path, problems }) =>
      `The form ${String(service)} has ${String(problems)} problems, the first at ${String(path)}. Put them right and publish again.`,
    cy: ({ service, path, problems }) =>
      `Nifer y problemau yn y ffurflen ${String(service)}: ${String(problems)}. Mae’r gyntaf yn ${String(path)}. Cywirwch nhw a chyhoeddwch eto.`,
  },
  'form.unknown-version': {
    status: 404,
    en: () => 'This form has not been published. Start again from the service’s page.',
    cy: () => 'Nid yw’r ffurflen hon wedi’i chyhoeddi. Dechreuwch eto o dudalen y gwasanaeth.',
  },
  'form.draft-gone': {
    status: 404,
    en: () => 'The answers that you started are no longer here. Start again from the service’s page.',
    cy: () => 'Nid yw’r atebion a ddechreuoch yma mwyach. Dechreuwch eto o dudalen y gwasanaeth.',
  },
  'form.page-not-on-route': {
    status: 409,
    en: () =>
      'Your other answers have changed, perhaps in another tab, so this question is not asked now. Go on from the next question.',
    cy: () =>
      'Mae eich atebion eraill wedi newid, efallai mewn tab arall, felly nid yw’r cwestiwn hwn yn cael ei ofyn nawr. Ewch ymlaen o’r cwestiwn nesaf.',
  },
  'form.incomplete': {
    status: 409,
    en: () => 'A question is not answered yet. Answer it, then send the form.',
    cy: () => 'Mae cwestiwn heb ei ateb eto. Atebwch ef, yna anfonwch y ffurflen.',
  },
});
