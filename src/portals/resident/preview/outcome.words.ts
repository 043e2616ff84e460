import type { InBoth, Said } from '#language';

const en = {
  caption: 'Preview',
  title: 'What would come of it',
  opened: 'A case would be opened. Only whoever tries a version out is shown this.',
  joined: 'It would join a case that is known. Only whoever tries a version out is shown this.',
  queue: 'Queue',
  rule: 'Why this queue',
  usual: 'It is the usual one',
  status: 'Status',
  place: 'Place',
  due: 'Due',
  undated: 'No clock runs',
  why: 'Why then?',
  messages: 'Messages',
  nobody: 'Nobody would be told: no email address was given, or the service tells nothing at receipt.',
  to: (address: string) => `To ${address}`,
  again: 'Begin again',
};
const cy: Said<typeof en> = {
  caption: 'Rhagolwg',
  title: 'Yr hyn a fyddai’n dod ohono',
  opened: 'Byddai achos yn cael ei agor. Dim ond y sawl sy’n rhoi cynnig ar fersiwn sy’n gweld hyn.',
  joined: 'Byddai’n ymuno ag achos hysbys. Dim ond y sawl sy’n rhoi cynnig ar fersiwn sy’n gweld hyn.',
  queue: 'Ciw',
  rule: 'Pam y ciw hwn',
  usual: 'Dyma’r un arferol',
  status: 'Cyflwr',
  place: 'Lle',
  due: 'I’w wneud erbyn',
  undated: 'Nid oes cloc yn rhedeg',
  why: 'Pam bryd hynny?',
  messages: 'Negeseuon',
  nobody:
    'Ni fyddai neb yn cael gwybod: ni roddwyd cyfeiriad e-bost, neu nid yw’r gwasanaeth yn dweud dim wrth dderbyn.',
  to: (address) => `At ${address}`,
  again: 'Dechrau eto',
};

export const outcomeWords: InBoth<Said<typeof en>> = { en, cy };
