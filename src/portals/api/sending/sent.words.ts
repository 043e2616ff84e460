import type { InBoth, Said } from '#language';

const en = {
  missing: (about: string) => `This is missing. ${about}`.trim(),
  malformed: (about: string) => `This is not right. ${about}`.trim(),
  unknown: (taken: string) => `There is no such field. There are: ${taken}.`,
  noQuestion: 'This service has no such question.',
  notAsked: 'This is not asked with these answers. Leave it out, or correct what was answered before it.',
  filesLater:
    'A system cannot send files. Leave it out or, where it is needed, begin a conversation and give whoever asks its link: they add the files on the council’s own page.',
  otherSchema: 'This is no schema of a version of this service, or of another version than the one named.',
};
const cy: Said<typeof en> = {
  missing: (about) => `Mae hwn ar goll. ${about}`.trim(),
  malformed: (about) => `Nid yw hwn yn gywir. ${about}`.trim(),
  unknown: (taken) => `Nid oes maes o’r fath. Dyma’r rhai sydd: ${taken}.`,
  noQuestion: 'Nid oes gan y gwasanaeth hwn gwestiwn o’r fath.',
  notAsked: 'Ni ofynnir hwn gyda’r atebion hyn. Hepgorwch ef, neu cywirwch yr hyn a atebwyd o’i flaen.',
  filesLater:
    'Ni all system anfon ffeiliau. Hepgorwch ef neu, lle mae ei angen, dechreuwch sgwrs a rhowch ei dolen i’r sawl sy’n gofyn: maent yn ychwanegu’r ffeiliau ar dudalen y cyngor ei hun.',
  otherSchema: 'Nid sgema fersiwn o’r gwasanaeth hwn yw hwn, neu mae o fersiwn arall na’r un a enwyd.',
};

export const sentWords: InBoth<Said<typeof en>> = { en, cy };
