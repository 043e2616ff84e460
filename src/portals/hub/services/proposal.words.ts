import type { InBoth, Said } from '#language';

const en = {
  title: 'Proposed version',
  what: 'Where it stands',
  next: 'What can be done',
  changes: 'What it changes',
  problems: 'What does not fit any more',
  problemsAbout: 'The council has changed since it was proposed. Mend these, and propose it again.',
  standing: 'Standing',
  proposedBy: 'Proposed by',
  basedOn: 'Based on',
  endedBy: 'Ended by',
  isNew: 'A new service',
  version: (version: number) => `Version ${String(version)}`,
  command: 'Whoever runs Moothall',
  becomes: (version: number) => `It would be version ${String(version)}.`,
  touches: (drafts: number, cases: number) =>
    `${drafts === 1 ? '1 form is' : `${String(drafts)} forms are`} being filled in and ${cases === 1 ? '1 case is' : `${String(cases)} cases are`} open: they go on on the version on which they began.`,
  extends: (version: number, cases: number) =>
    `It only adds to version ${String(version)}, which stays the same version with more: ${cases === 1 ? 'the 1 case that is open has' : `the ${String(cases)} cases that are open have`} it too.`,
  own: 'You proposed it. Somebody else who may publish services publishes it.',
  mayNot: 'Somebody who may publish services publishes it.',
  isBehind:
    'Another version was published since. Propose it again on the newest version; this one would undo what that changed.',
  hasProblems: 'It cannot be published until what does not fit is mended.',
  publish: 'Publish it',
  walk: 'Walk through it',
  rehearse: 'Rehearse it',
  withdraw: 'Withdraw it',
  allNew: 'Everything: the council does not offer this service yet.',
  nothing: 'Nothing in its files.',
  more: (count: number) => `And ${String(count)} more.`,
};
const cy: Said<typeof en> = {
  title: 'Fersiwn a gynigiwyd',
  what: 'Ei statws',
  next: 'Yr hyn y gellir ei wneud',
  changes: 'Yr hyn y mae’n ei newid',
  problems: 'Yr hyn nad yw’n cyd-fynd mwyach',
  problemsAbout: 'Mae’r cyngor wedi newid ers iddi gael ei chynnig. Trwsiwch y rhain, a’i chynnig eto.',
  standing: 'Statws',
  proposedBy: 'Cynigiwyd gan',
  basedOn: 'Yn seiliedig ar',
  endedBy: 'Daeth i ben gan',
  isNew: 'Gwasanaeth newydd',
  version: (version) => `Fersiwn ${String(version)}`,
  command: 'Y sawl sy’n rhedeg Moothall',
  becomes: (version) => `Hi fyddai fersiwn ${String(version)}.`,
  touches: (drafts, cases) =>
    `Mae ${String(drafts)} ffurflen yn cael eu llenwi a ${String(cases)} achos ar agor: maent yn mynd ymlaen ar y fersiwn y dechreuasant arni.`,
  extends: (version, cases) =>
    `Nid yw ond yn ychwanegu at fersiwn ${String(version)}, sy’n aros yr un fersiwn gyda mwy: bydd gan y ${String(cases)} achos sydd ar agor hyn hefyd.`,
  own: 'Chi a’i cynigiodd. Rhywun arall a gaiff gyhoeddi gwasanaethau sy’n ei chyhoeddi.',
  mayNot: 'Rhywun a gaiff gyhoeddi gwasanaethau sy’n ei chyhoeddi.',
  isBehind:
    'Cyhoeddwyd fersiwn arall ers hynny. Cynigiwch hi eto ar y fersiwn ddiweddaraf; byddai hon yn dadwneud yr hyn a newidiodd honno.',
  hasProblems: 'Ni ellir ei chyhoeddi nes bod yr hyn nad yw’n cyd-fynd wedi’i drwsio.',
  publish: 'Ei chyhoeddi',
  walk: 'Cerdded drwyddi',
  rehearse: 'Ei hymarfer',
  withdraw: 'Ei thynnu’n ôl',
  allNew: 'Popeth: nid yw’r cyngor yn cynnig y gwasanaeth hwn eto.',
  nothing: 'Dim yn ei ffeiliau.',
  more: (count) => `A ${String(count)} arall.`,
};

export const proposalWords: InBoth<Said<typeof en>> = { en, cy };
