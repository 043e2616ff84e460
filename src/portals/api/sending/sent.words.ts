import type { InBoth, Said } from '#language';

const en = {
  missing: (about: string) => `This is missing. ${about}`.trim(),
  malformed: (about: string) => `This is not right. ${about}`.trim(),
  unknown: (taken: string) => `There is no such field. There are: ${taken}.`,
  noQuestion: 'This service has no such question.',
  notAsked: 'This is not asked with these answers. Leave it out, or correct what was answered before it.',
  filesByName: 'Name files that this client has sent, each as {"file": …} with the name that it was given.',
  noSuchFile:
    'There is no such file of this client that answers nothing yet. Send it again: a file waits for a day, and answers one question.',
  otherSchema: 'This is no schema of a version of this service, or of another version than the one named.',
};
const cy: Said<typeof en> = {
  missing: (about) => `Mae hwn ar goll. ${about}`.trim(),
  malformed: (about) => `Nid yw hwn yn gywir. ${about}`.trim(),
  unknown: (taken) => `Nid oes maes o’r fath. Dyma’r rhai sydd: ${taken}.`,
  noQuestion: 'Nid oes gan y gwasanaeth hwn gwestiwn o’r fath.',
  notAsked: 'Ni ofynnir hwn gyda’r atebion hyn. Hepgorwch ef, neu cywirwch yr hyn a atebwyd o’i flaen.',
  filesByName:
    'Enwch ffeiliau y mae’r cleient hwn wedi’u hanfon, pob un fel {"file": …} gyda’r enw a roddwyd iddi.',
  noSuchFile:
    'Nid oes ffeil o’r fath gan y cleient hwn nad yw’n ateb dim eto. Anfonwch hi eto: mae ffeil yn aros am ddiwrnod, ac yn ateb un cwestiwn.',
  otherSchema: 'Nid sgema fersiwn o’r gwasanaeth hwn yw hwn, neu mae o fersiwn arall na’r un a enwyd.',
};

export const sentWords: InBoth<Said<typeof en>> = { en, cy };
