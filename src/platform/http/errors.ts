import { refusalWords } from '#platform/errors';

export const requestErrors = refusalWords({
  'request.key-reused': {
    status: 422,
    en: () => 'This page was already sent with other answers. Go back, reload the page and send it again.',
    cy: () =>
      "Anfonwyd y dudalen hon eisoes gydag atebion eraill. Ewch yn ôl, ail-lwythwch y dudalen a'i hanfon eto.",
  },
  'request.key-missing': {
    status: 400,
    en: () =>
      'Send a key of your own in the header Idempotency-Key: 16 to 64 letters, digits, - or _, the same when you send the same again.',
    cy: () =>
      "Anfonwch allwedd o'ch eiddo eich hun yn y pennyn Idempotency-Key: 16 i 64 o lythrennau, digidau, - neu _, yr un un pan anfonwch yr un peth eto.",
  },
  'request.not-json': {
    status: 400,
    en: () => 'We could not read what was sent. Send JSON in UTF-8, with Content-Type: application/json.',
    cy: () =>
      'Ni allem ddarllen yr hyn a anfonwyd. Anfonwch JSON mewn UTF-8, gyda Content-Type: application/json.',
  },
  'request.not-bytes': {
    status: 400,
    en: () =>
      'We could not read what was sent. Send the bytes of one file, with Content-Type: application/octet-stream.',
    cy: () =>
      'Ni allem ddarllen yr hyn a anfonwyd. Anfonwch feitiau un ffeil, gyda Content-Type: application/octet-stream.',
  },
  'request.takes-nothing': {
    status: 400,
    en: () => 'Nothing is sent with this. Leave the body out; nothing was done.',
    cy: () => 'Ni anfonir dim gyda hyn. Hepgorwch y corff; ni wnaed dim.',
  },
  'request.file-too-large': {
    status: 413,
    en: ({ most }) =>
      `The file is larger than ${String(most)} MB, which nothing here takes. Nothing was kept.`,
    cy: ({ most }) =>
      `Mae’r ffeil yn fwy na ${String(most)} MB, ac nid oes dim yma’n ei chymryd. Ni chadwyd dim.`,
  },
  'request.forged': {
    status: 403,
    en: () =>
      'This page was open for too long, or was sent from somewhere else. Go back, reload the page and send it again.',
    cy: () =>
      "Bu'r dudalen hon ar agor yn rhy hir, neu fe'i hanfonwyd o rywle arall. Ewch yn ôl, ail-lwythwch y dudalen a'i hanfon eto.",
  },
  'request.too-large': {
    status: 413,
    en: () =>
      'What you sent is too large for this page. Go back, make your answer shorter and send it again.',
    cy: () =>
      "Mae'r hyn a anfonwyd gennych yn rhy fawr i'r dudalen hon. Ewch yn ôl, gwnewch eich ateb yn fyrrach a'i anfon eto.",
  },
  'request.files-too-large': {
    status: 413,
    en: () => 'The files that you sent are too large together. Go back and send fewer at a time.',
    cy: () =>
      "Mae'r ffeiliau a anfonwyd gennych yn rhy fawr gyda'i gilydd. Ewch yn ôl ac anfonwch lai ar y tro.",
  },
  'request.unreadable': {
    status: 400,
    en: () => 'We could not read what your browser sent. Go back, reload the page and send it again.',
    cy: () =>
      "Ni allem ddarllen yr hyn a anfonodd eich porwr. Ewch yn ôl, ail-lwythwch y dudalen a'i hanfon eto.",
  },
  'request.too-many': {
    status: 429,
    en: () => 'There were too many requests from your connection. Wait a minute and try again.',
    cy: () => "Daeth gormod o geisiadau o'ch cysylltiad. Arhoswch funud a rhowch gynnig arall arni.",
  },
  'request.not-found': {
    status: 404,
    en: () =>
      'If you typed the address, check that it is right. If you followed a link, what it showed may have moved or may not be yours to see.',
    cy: () =>
      'Os teipioch y cyfeiriad, gwiriwch ei fod yn gywir. Os dilynoch ddolen, efallai fod yr hyn a ddangosai wedi symud neu nad yw i chi ei weld.',
  },
  'request.only-read': {
    status: 405,
    en: () => 'This address is only read. Ask for it by GET.',
    cy: () => 'Dim ond darllen y cyfeiriad hwn a ellir. Gofynnwch amdano gyda GET.',
  },
  'request.other-method': {
    status: 405,
    en: ({ allowed }) => `This address is not asked for in that way. It takes ${String(allowed)}.`,
    cy: ({ allowed }) => `Ni ofynnir am y cyfeiriad hwn felly. Mae'n cymryd ${String(allowed)}.`,
  },
  'request.closed': {
    status: 503,
    en: ({ whyEn, againEn }) =>
      `${String(whyEn)}The service is closed for maintenance. You can use it again ${String(againEn)}. What you saved before is safe.`,
    cy: ({ whyCy, againCy }) =>
      `${String(whyCy)}Mae'r gwasanaeth ar gau ar gyfer gwaith cynnal. Gallwch ei ddefnyddio eto ${String(againCy)}. Mae'r hyn a gadwoch o'r blaen yn ddiogel.`,
  },
  'request.read-only': {
    status: 503,
    en: ({ whyEn, againEn }) =>
      `${String(whyEn)}Nothing can be sent just now. Your answers are still on this page: keep it open and send them again, ${String(againEn)}.`,
    cy: ({ whyCy, againCy }) =>
      `${String(whyCy)}Ni ellir anfon dim ar hyn o bryd. Mae eich atebion yn dal ar y dudalen hon: cadwch hi ar agor a'u hanfon eto, ${String(againCy)}.`,
  },
  'request.busy': {
    status: 503,
    en: () => 'Very many people are using the service just now. Wait a minute and try again.',
    cy: () =>
      "Mae llawer iawn o bobl yn defnyddio'r gwasanaeth ar hyn o bryd. Arhoswch funud a rhowch gynnig arall arni.",
  },
  'request.unavailable': {
    status: 503,
    en: () =>
      'The service is not available just now. What you saved before is safe. Try again in a few minutes.',
    cy: () =>
      "Nid yw'r gwasanaeth ar gael ar hyn o bryd. Mae'r hyn a gadwoch o'r blaen yn ddiogel. Rhowch gynnig arall arni mewn ychydig funudau.",
  },
});
