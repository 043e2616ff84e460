import type { InBoth, Said } from '#language';

const en = {
  title: 'Merge with another case',
  lead: 'Two cases about the same thing become one, and everybody who asked reads one story. It can be undone.',
  with: 'Reference of the other case',
  withHint: 'For example, 7KQ4-2XW9. Its own, or that of a request that it serves.',
  look: 'See what would happen',
  near: 'These may be the same',
  noneNear: 'Nothing alike is open nearby.',
  away: (metres: number, opened: string) => `${String(metres)} m away, opened: ${opened}`,
  opened: 'Opened',
  goes: 'Goes',
  stays: 'Stays',
  status: 'Status',
  due: 'Due by',
  noDue: 'No set time',
  asked: 'Asked by',
  requests: (count: number) => (count === 1 ? '1 request' : `${String(count)} requests`),
  turn: 'Keep the other one instead',
  another: 'Choose another case',
  happens: 'What will happen',
  come: (count: number, stays: string) =>
    count === 1 ? `1 request comes to ${stays}.` : `${String(count)} requests come to ${stays}.`,
  comeNone: (stays: string) => `No request comes along: ${stays} serves them already.`,
  read: (what: string) => `Read with the one that stays: ${what}.`,
  notes: (count: number) => (count === 1 ? '1 note' : `${String(count)} notes`),
  replies: (count: number) =>
    count === 1 ? '1 message from those who asked' : `${String(count)} messages from those who asked`,
  documents: (count: number) => (count === 1 ? '1 document' : `${String(count)} documents`),
  flags: (flags: string) => `Its flags are shown with the one that stays: ${flags}.`,
  sight: (readers: string, before: string) =>
    `Those who work for ${readers} will read it. Those who work for ${before} alone will no longer find it, unless they have the one that stays.`,
  merged: (count: number) =>
    count === 1
      ? 'The case that was merged with it before comes along.'
      : `The ${String(count)} cases that were merged with it before come along.`,
  tasks: (count: number) =>
    count === 1
      ? 'Its open task waits for nobody: the work is done on the one that stays.'
      : `Its ${String(count)} open tasks wait for nobody: the work is done on the one that stays.`,
  promised: (now: string, before: string) =>
    `Those who asked are promised ${now}. Until now it was ${before}.`,
  promisedSame: (now: string) => `Those who asked are promised ${now}, as before.`,
  passed: (now: string, before: string) =>
    `The date of the one that stays has passed: it was ${now}. Those who asked for the other were told ${before}: keep that one to keep its date.`,
  noPromise: 'The one that stays has no date just now, so those who asked are promised none.',
  later: 'That is later than what they were told. Keep the other one to keep its date.',
  told: 'Those who asked for the one that goes are told.',
  notTold: 'Nobody is sent a message: the service has none for this. They read it under their request.',
  redirect: (goes: string, stays: string) => `${goes} leads to ${stays} from now on, in every portal.`,
  undo: 'Whoever may merge can separate the two again: each then stands as it stood.',
  cannot: 'These two cannot be merged this way round',
  button: 'Merge them',
  panel: 'Merged with this one',
  mergedOn: (moment: string) => `Merged: ${moment}`,
  within: (reference: string) => `by way of ${reference}`,
  separate: 'Separate',
  merge: 'Merge with another',
  duplicates: 'The same as another?',
  mistakes: {
    'with.missing': 'Enter the reference of the other case',
    'with.malformed': 'Check the reference: one of its characters is wrong, or one is missing',
    'with.unknown': 'No case that you may see has this reference',
    'with.too-long': 'Enter a reference of 8 characters',
    revision: 'Look at the two cases again, then merge them',
  },
};
const cy: Said<typeof en> = {
  title: 'Cyfuno ag achos arall',
  lead: 'Daw dau achos am yr un peth yn un, ac mae pawb a ofynnodd yn darllen un hanes. Gellir ei ddadwneud.',
  with: 'Cyfeirnod yr achos arall',
  withHint: 'Er enghraifft, 7KQ4-2XW9. Ei gyfeirnod ei hun, neu gyfeirnod cais y mae’n ei wasanaethu.',
  look: 'Gweld beth fyddai’n digwydd',
  near: 'Gall y rhain fod yr un peth',
  noneNear: 'Nid oes dim tebyg ar agor gerllaw.',
  away: (metres, opened) => `${String(metres)} m i ffwrdd, agorwyd: ${opened}`,
  opened: 'Agorwyd',
  goes: 'Yn mynd',
  stays: 'Yn aros',
  status: 'Statws',
  due: 'Erbyn',
  noDue: 'Dim amser penodol',
  asked: 'Gofynnwyd gan',
  requests: (count) => `${String(count)} cais`,
  turn: 'Cadw’r llall yn lle hynny',
  another: 'Dewis achos arall',
  happens: 'Beth fydd yn digwydd',
  come: (count, stays) => `Daw ${String(count)} cais at ${stays}.`,
  comeNone: (stays) => `Ni ddaw unrhyw gais: mae ${stays} yn eu gwasanaethu eisoes.`,
  read: (what) => `Darllenir gyda’r un sy’n aros: ${what}.`,
  notes: (count) => `${String(count)} nodyn`,
  replies: (count) => `${String(count)} neges gan y rhai a ofynnodd`,
  documents: (count) => `${String(count)} dogfen`,
  flags: (flags) => `Dangosir ei faneri gyda’r un sy’n aros: ${flags}.`,
  sight: (readers, before) =>
    `Bydd y rhai sy’n gweithio i ${readers} yn ei ddarllen. Ni fydd y rhai sy’n gweithio i ${before} yn unig yn dod o hyd iddo mwyach, oni bai bod yr un sy’n aros ganddynt.`,
  merged: (count) => `Daw’r achosion a gyfunwyd ag ef o’r blaen hefyd: ${String(count)}.`,
  tasks: (count) =>
    `Nid yw ei dasgau agored yn aros am neb (${String(count)}): gwneir y gwaith ar yr un sy’n aros.`,
  promised: (now, before) => `Addewir ${now} i’r rhai a ofynnodd. Hyd yn hyn, ${before} oedd hi.`,
  promisedSame: (now) => `Addewir ${now} i’r rhai a ofynnodd, fel o’r blaen.`,
  passed: (now, before) =>
    `Mae dyddiad yr un sy’n aros wedi mynd heibio: ${now}. Dywedwyd ${before} wrth y rhai a ofynnodd am y llall: cadwch hwnnw i gadw ei ddyddiad.`,
  noPromise: 'Nid oes dyddiad gan yr un sy’n aros ar hyn o bryd, felly ni addewir un i’r rhai a ofynnodd.',
  later: 'Mae hynny’n hwyrach na’r hyn a ddywedwyd wrthynt. Cadwch y llall i gadw ei ddyddiad.',
  told: 'Caiff y rhai a ofynnodd am yr un sy’n mynd wybod.',
  notTold:
    'Nid anfonir neges at neb: nid oes gan y gwasanaeth un ar gyfer hyn. Byddant yn ei ddarllen o dan eu cais.',
  redirect: (goes, stays) => `Mae ${goes} yn arwain at ${stays} o hyn ymlaen, ym mhob porth.`,
  undo: 'Gall unrhyw un sy’n cael cyfuno wahanu’r ddau eto: bydd pob un fel yr oedd.',
  cannot: 'Ni ellir cyfuno’r ddau hyn y ffordd hon',
  button: 'Eu cyfuno',
  panel: 'Wedi’u cyfuno â’r un hwn',
  mergedOn: (moment) => `Cyfunwyd: ${moment}`,
  within: (reference) => `drwy ${reference}`,
  separate: 'Gwahanu',
  merge: 'Cyfuno ag un arall',
  duplicates: 'Yr un peth ag un arall?',
  mistakes: {
    'with.missing': 'Rhowch gyfeirnod yr achos arall',
    'with.malformed': 'Gwiriwch y cyfeirnod: mae un o’i nodau’n anghywir, neu mae un ar goll',
    'with.unknown': 'Nid oes gan unrhyw achos y cewch ei weld y cyfeirnod hwn',
    'with.too-long': 'Rhowch gyfeirnod o 8 nod',
    revision: 'Edrychwch ar y ddau achos eto, yna cyfunwch nhw',
  },
};

export const mergingWords: InBoth<Said<typeof en>> = { en, cy };
export type MergingWords = Said<typeof en>;
