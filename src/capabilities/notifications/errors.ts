import { refusalWords } from '#platform/errors';

export const notificationsErrors = refusalWords({
  'batch.nothing-waits': {
    status: 409,
    en: () => 'No letter waits to be printed. A colleague may have made a batch of them meanwhile.',
    cy: () =>
      'Nid oes llythyr yn aros i’w argraffu. Efallai fod cydweithiwr wedi gwneud swp ohonynt yn y cyfamser.',
  },
  'batch.has-ended': {
    status: 409,
    en: () => 'This batch was handed over or taken apart meanwhile. Look at what became of it.',
    cy: () => 'Trosglwyddwyd neu datgymalwyd y swp hwn yn y cyfamser. Edrychwch beth ddaeth ohono.',
  },
  'message.not-lost': {
    status: 409,
    en: () => 'This message has not failed, so that it is not sent again. Look at what became of it.',
    cy: () => 'Nid yw’r neges hon wedi methu, felly ni chaiff ei hanfon eto. Edrychwch beth ddaeth ohoni.',
  },
  'message.goes-another-way': {
    status: 409,
    en: () => 'This message went another way, or again, already. Look at the one that took its place.',
    cy: () =>
      'Mae’r neges hon wedi mynd ffordd arall, neu eto, yn barod. Edrychwch ar yr un a gymerodd ei lle.',
  },
});
