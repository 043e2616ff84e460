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
  'form.link-unknown': {
    status: 404,
    en: () =>
      'There are no saved answers behind this. They may have been sent already, or been kept for four weeks and then removed. Start again from the service’s page.',
    cy: () =>
      'Nid oes atebion wedi’u cadw y tu ôl i hyn. Efallai eu bod wedi’u hanfon eisoes, neu wedi’u cadw am bedair wythnos ac yna eu dileu. Dechreuwch eto o dudalen y gwasanaeth.',
  },
  'form.link-used': {
    status: 409,
    en: () => 'This has been used already, and works only once. Ask for a new one.',
    cy: () => 'Mae hwn eisoes wedi’i ddefnyddio, ac mae’n gweithio unwaith yn unig. Gofynnwch am un newydd.',
  },
  'form.link-over': {
    status: 409,
    en: () => 'This has run out. Ask for a new one.',
    cy: () => 'Mae hwn wedi dod i ben. Gofynnwch am un newydd.',
  },
  'form.too-many-links': {
    status: 429,
    en: () => 'We have sent several links in the last hour. Look in your inbox, or try again in an hour.',
    cy: () =>
      'Rydym wedi anfon sawl dolen yn yr awr ddiwethaf. Edrychwch yn eich mewnflwch, neu rhowch gynnig arall arni ymhen awr.',
  },
  'form.page-not-on-route': {
    status: 409,
    en: () =>
      'Your other answers have changed, perhaps in another tab, so this question is not asked now. Go on from the next question.',
    cy: () =>
      'Mae eich atebion eraill wedi newid, efallai mewn tab arall, felly nid yw’r cwestiwn hwn yn cael ei ofyn nawr. Ewch ymlaen o’r cwestiwn nesaf.',
  },
  'form.item-gone': {
    status: 409,
    en: () => 'This was removed from the list, perhaps in another tab. Look at the list and add it again.',
    cy: () => 'Tynnwyd hwn o’r rhestr, efallai mewn tab arall. Edrychwch ar y rhestr ac ychwanegwch ef eto.',
  },
  'form.list-full': {
    status: 409,
    en: ({ most }) => `The list is full: it takes ${String(most)}. Remove one before you add another.`,
    cy: ({ most }) => `Mae’r rhestr yn llawn: ${String(most)} ar y mwyaf. Tynnwch un cyn ychwanegu un arall.`,
  },
  'form.incomplete': {
    status: 409,
    en: () => 'A question is not answered yet. Answer it, then send the form.',
    cy: () => 'Mae cwestiwn heb ei ateb eto. Atebwch ef, yna anfonwch y ffurflen.',
  },
});
