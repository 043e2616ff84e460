import type { InBoth, Said } from '#language';

const en = {
  title: 'Give the task to a partner',
  button: 'Save',
  back: 'Cancel',
  over: 'This task cannot be given to anybody any more.',
  about:
    'They are sent a link by email, with which they tell us what they did. They need no account, and read only:',
  reads: 'What the task is, its checklist, the kind of case, the place and the day',
  to: 'Who is to do it?',
  has: 'Has it now; choose them again to send a new link',
  nobody: 'No partner: a link that was sent stops working',
  mistakes: { 'to.missing': 'Choose a partner, or nobody' },
};
const cy: Said<typeof en> = {
  title: 'Rhoi’r dasg i bartner',
  button: 'Cadw',
  back: 'Canslo',
  over: 'Ni ellir rhoi’r dasg hon i neb mwyach.',
  about:
    'Anfonir dolen atynt drwy e-bost, i ddweud wrthym beth a wnaethant. Nid oes angen cyfrif arnynt, ac maent yn darllen hyn yn unig:',
  reads: 'Beth yw’r dasg, ei rhestr wirio, y math o achos, y lle a’r diwrnod',
  to: 'Pwy sydd i’w gwneud?',
  has: 'Sydd â hi nawr; dewiswch nhw eto i anfon dolen newydd',
  nobody: 'Dim partner: mae dolen a anfonwyd yn peidio â gweithio',
  mistakes: { 'to.missing': 'Dewiswch bartner, neu neb' },
};

export const commissionWords: InBoth<Said<typeof en>> = { en, cy };
