import type { InBoth, Said } from '#language';

const en = {
  title: 'Change of a role',
  change: 'What changes',
  added: 'May from then on',
  taken: 'May no more',
  sees: 'Sees from then on',
  backToFile: 'The role is what the council’s data says again.',
  nothing: 'Nothing changes beside what the role is now.',
  standing: 'How it stands',
  own: 'You proposed this. Somebody else approves it.',
  approve: 'Approve it',
  withdraw: 'Withdraw it',
  approving: {
    title: 'Approve this change',
    about: 'It holds for everybody who has the role, from their next click on.',
    button: 'Approve it',
  },
  withdrawing: {
    title: 'Withdraw this change',
    about: 'The role stays as it is. What was proposed can be read on.',
    button: 'Withdraw it',
  },
  cancel: 'Go back',
};
const cy: Said<typeof en> = {
  title: 'Newid i rôl',
  change: 'Beth sy’n newid',
  added: 'Caiff o hynny ymlaen',
  taken: 'Ni chaiff mwyach',
  sees: 'Yn gweld o hynny ymlaen',
  backToFile: 'Mae’r rôl eto fel y dywed data’r cyngor.',
  nothing: 'Nid oes dim yn newid o gymharu â’r rôl yn awr.',
  standing: 'Sut y mae’n sefyll',
  own: 'Chi a gynigiodd hyn. Rhywun arall sy’n ei gymeradwyo.',
  approve: 'Ei gymeradwyo',
  withdraw: 'Ei dynnu’n ôl',
  approving: {
    title: 'Cymeradwyo’r newid hwn',
    about: 'Daw i rym i bawb sydd â’r rôl, o’u clic nesaf ymlaen.',
    button: 'Ei gymeradwyo',
  },
  withdrawing: {
    title: 'Tynnu’r newid hwn yn ôl',
    about: 'Mae’r rôl yn aros fel y mae. Gellir darllen yr hyn a gynigiwyd o hyd.',
    button: 'Ei dynnu’n ôl',
  },
  cancel: 'Mynd yn ôl',
};

export const roleChangeWords: InBoth<Said<typeof en>> = { en, cy };
