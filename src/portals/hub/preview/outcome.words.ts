import type { InBoth, Said } from '#language';

const en = {
  title: 'What would come of it',
  opened: 'A case would be opened.',
  joined: 'It would join a case that is known.',
  case: 'The case',
  queue: 'Queue',
  rule: 'Why this queue',
  usual: 'It is the usual one',
  status: 'Status',
  place: 'Place',
  due: 'Due',
  undated: 'No clock runs',
  messages: 'Messages',
  nobody: 'Nobody would be told: no email address was given, or the service tells nothing at receipt.',
  to: (address: string) => `To ${address}`,
  again: 'Back to the form',
};
const cy: Said<typeof en> = {
  title: 'Yr hyn a fyddai’n dod ohono',
  opened: 'Byddai achos yn cael ei agor.',
  joined: 'Byddai’n ymuno ag achos hysbys.',
  case: 'Yr achos',
  queue: 'Ciw',
  rule: 'Pam y ciw hwn',
  usual: 'Dyma’r un arferol',
  status: 'Cyflwr',
  place: 'Lle',
  due: 'I’w wneud erbyn',
  undated: 'Nid oes cloc yn rhedeg',
  messages: 'Negeseuon',
  nobody:
    'Ni fyddai neb yn cael gwybod: ni roddwyd cyfeiriad e-bost, neu nid yw’r gwasanaeth yn dweud dim wrth dderbyn.',
  to: (address) => `At ${address}`,
  again: 'Yn ôl at y ffurflen',
};

export const outcomeWords: InBoth<Said<typeof en>> = { en, cy };
