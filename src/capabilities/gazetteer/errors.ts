import { refusalWords } from '#platform/errors';

export const gazetteerErrors = refusalWords({
  'gazetteer.source-unavailable': {
    status: 503,
    en: () => 'We cannot look up addresses at the moment. Try again in a few minutes.',
    cy: () =>
      'Ni allwn chwilio am gyfeiriadau ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },
  'gazetteer.file-not-found': {
    status: 400,
    en: ({ file }) => `The file ${String(file)} cannot be read. Check its name and that you may read it.`,
    cy: ({ file }) =>
      `Ni ellir darllen y ffeil ${String(file)}. Gwiriwch ei henw a bod gennych hawl i’w darllen.`,
  },
  'gazetteer.rejects-unwritable': {
    status: 400,
    en: ({ file }) =>
      `The rejects file ${String(file)} cannot be written. Give another name, in a folder where you may write, and not the name of the file to import. Nothing was changed.`,
    cy: ({ file }) =>
      `Ni ellir ysgrifennu’r ffeil gwrthodiadau ${String(file)}. Rhowch enw arall, mewn ffolder lle cewch ysgrifennu, ac nid enw’r ffeil i’w mewnforio. Ni newidiwyd dim.`,
  },
  'gazetteer.not-a-gazetteer': {
    status: 422,
    en: ({ file }) =>
      `${String(file)} is no gazetteer that Moothall reads: AddressBase Premium, AddressBase Core or DTF, in CSV or in a zip. Its first line must be a header, record type 10, or the names of the columns of AddressBase Core. Nothing was changed.`,
    cy: ({ file }) =>
      `Nid yw ${String(file)} yn fynegai y mae Moothall yn ei ddarllen: AddressBase Premium, AddressBase Core neu DTF, mewn CSV neu mewn zip. Rhaid i’w llinell gyntaf fod yn bennawd, cofnod math 10, neu’n enwau colofnau AddressBase Core. Ni newidiwyd dim.`,
  },
  'gazetteer.wrong-order': {
    status: 422,
    en: ({ file }) =>
      `${String(file)} is in the wrong order: its header, record type 10, must be its first line and its trailer, type 99, its last, each once. Give each volume as a file of its own. Nothing was changed.`,
    cy: ({ file }) =>
      `Mae ${String(file)} yn y drefn anghywir: rhaid i’w phennawd, cofnod math 10, fod ar ei llinell gyntaf a’i hôl-gofnod, math 99, ar ei llinell olaf, unwaith yr un. Rhowch bob cyfrol yn ffeil ar wahân. Ni newidiwyd dim.`,
  },
  'gazetteer.unknown-layout': {
    status: 422,
    en: ({ file, type, has }) =>
      `${String(file)} is of a version that Moothall does not know: its records of type ${String(type)} have ${String(has)} columns. Ask the supplier which version it is. Nothing was changed.`,
    cy: ({ file, type, has }) =>
      `Mae ${String(file)} o fersiwn nad yw Moothall yn ei hadnabod: mae gan ei chofnodion o fath ${String(type)} ${String(has)} colofn. Gofynnwch i’r cyflenwr pa fersiwn ydyw. Ni newidiwyd dim.`,
  },
  'gazetteer.zip-damaged': {
    status: 422,
    en: ({ file }) =>
      `The zip ${String(file)} is damaged or is not what it says. Fetch it again, or unzip it and give the files that were in it. Nothing was changed.`,
    cy: ({ file }) =>
      `Mae’r zip ${String(file)} wedi’i ddifrodi neu nid yw’r hyn y mae’n ei ddweud. Nôlwch ef eto, neu dadsipiwch ef a rhowch y ffeiliau oedd ynddo. Ni newidiwyd dim.`,
  },
  'gazetteer.zip-locked': {
    status: 422,
    en: ({ file }) =>
      `The zip ${String(file)} is locked by a password, or packed in a way that Moothall does not read. Unzip it and give the files that were in it. Nothing was changed.`,
    cy: ({ file }) =>
      `Mae’r zip ${String(file)} wedi’i gloi â chyfrinair, neu wedi’i bacio mewn ffordd nad yw Moothall yn ei darllen. Dadsipiwch ef a rhowch y ffeiliau oedd ynddo. Ni newidiwyd dim.`,
  },
  'gazetteer.zip-empty': {
    status: 422,
    en: ({ file }) => `There is no CSV file in the zip ${String(file)}. Nothing was changed.`,
    cy: ({ file }) => `Nid oes ffeil CSV yn y zip ${String(file)}. Ni newidiwyd dim.`,
  },
  'gazetteer.volume-missing': {
    status: 422,
    en: ({ file, volume }) =>
      `Volume ${String(volume)} is missing: ${String(file)} is one of several volumes. Give all of them together. Nothing was changed.`,
    cy: ({ file, volume }) =>
      `Mae cyfrol ${String(volume)} ar goll: un o sawl cyfrol yw ${String(file)}. Rhowch bob un ohonynt gyda’i gilydd. Ni newidiwyd dim.`,
  },
  'gazetteer.volume-twice': {
    status: 422,
    en: ({ file, volume }) =>
      `Volume ${String(volume)} was given twice, the second time as ${String(file)}. Give each volume once. Nothing was changed.`,
    cy: ({ file, volume }) =>
      `Rhoddwyd cyfrol ${String(volume)} ddwywaith, yr eildro fel ${String(file)}. Rhowch bob cyfrol unwaith. Ni newidiwyd dim.`,
  },
  'gazetteer.volume-after-last': {
    status: 422,
    en: ({ file }) =>
      `${String(file)} comes after a volume that says it is the last. Give the volumes of one supply only. Nothing was changed.`,
    cy: ({ file }) =>
      `Mae ${String(file)} yn dod ar ôl cyfrol sy’n dweud mai hi yw’r olaf. Rhowch gyfrolau un cyflenwad yn unig. Ni newidiwyd dim.`,
  },
  'gazetteer.several-supplies': {
    status: 422,
    en: ({ file }) =>
      `${String(file)} holds more than one supply. Unzip it and import them one after the other. Nothing was changed.`,
    cy: ({ file }) =>
      `Mae ${String(file)} yn dal mwy nag un cyflenwad. Dadsipiwch hi a’u mewnforio un ar ôl y llall. Ni newidiwyd dim.`,
  },
  'gazetteer.file-truncated': {
    status: 422,
    en: ({ file }) =>
      `${String(file)} is cut short: its last line is not a trailer, record type 99. Fetch the file again. Nothing was changed.`,
    cy: ({ file }) =>
      `Mae ${String(file)} wedi’i thorri’n fyr: nid yw ei llinell olaf yn ôl-gofnod, math 99. Nôlwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'gazetteer.count-differs': {
    status: 422,
    en: ({ file, said, found }) =>
      `${String(file)} says that it has ${String(said)} records and has ${String(found)}. Fetch the file again. Nothing was changed.`,
    cy: ({ file, said, found }) =>
      `Mae ${String(file)} yn dweud bod ganddi ${String(said)} cofnod ac mae ganddi ${String(found)}. Nôlwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'gazetteer.too-many-rejects': {
    status: 422,
    en: ({ file, rejected, records }) =>
      `${String(rejected)} of the ${String(records)} records of ${String(file)} were wrong, which is too many to go on. The rejects file says what is wrong with each. Nothing was changed.`,
    cy: ({ file, rejected, records }) =>
      `Roedd ${String(rejected)} o ${String(records)} cofnod ${String(file)} yn anghywir, sy’n ormod i fynd ymlaen. Mae’r ffeil gwrthodiadau yn dweud beth sydd o’i le ar bob un. Ni newidiwyd dim.`,
  },
  'gazetteer.all-twice': {
    status: 422,
    en: ({ file, type }) =>
      `${String(file)} has more than 100,000 records of one kind (${String(type)}) twice. Fetch the file again. Nothing was changed.`,
    cy: ({ file, type }) =>
      `Mae gan ${String(file)} fwy na 100,000 cofnod o un math (${String(type)}) ddwywaith. Nôlwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'gazetteer.no-addresses': {
    status: 422,
    en: ({ file }) =>
      `${String(file)} has no property with an address and a street, so it cannot be a whole gazetteer. Nothing was changed.`,
    cy: ({ file }) =>
      `Nid oes gan ${String(file)} unrhyw eiddo â chyfeiriad a stryd, felly ni all fod yn fynegai cyfan. Ni newidiwyd dim.`,
  },
  'gazetteer.nothing-to-change': {
    status: 409,
    en: ({ file }) =>
      `${String(file)} holds changes, and there is no gazetteer yet to change. Import the full file first. Nothing was changed.`,
    cy: ({ file }) =>
      `Newidiadau sydd yn ${String(file)}, ac nid oes mynegai eto i’w newid. Mewnforiwch y ffeil lawn yn gyntaf. Ni newidiwyd dim.`,
  },
  'gazetteer.other-format': {
    status: 409,
    en: ({ file }) =>
      `${String(file)} holds changes of another format than the gazetteer that answers. Import a full file of that format first. Nothing was changed.`,
    cy: ({ file }) =>
      `Mae ${String(file)} yn dal newidiadau o fformat gwahanol i’r mynegai sy’n ateb. Mewnforiwch ffeil lawn o’r fformat hwnnw yn gyntaf. Ni newidiwyd dim.`,
  },
  'gazetteer.changes-too-old': {
    status: 409,
    en: ({ file, day, live }) =>
      `The changes in ${String(file)} are of ${String(day)}, and the gazetteer that answers is of ${String(live)} already. Import the changes that come after it. Nothing was changed.`,
    cy: ({ file, day, live }) =>
      `Mae’r newidiadau yn ${String(file)} o ${String(day)}, ac mae’r mynegai sy’n ateb o ${String(live)} eisoes. Mewnforiwch y newidiadau sy’n dod ar ei ôl. Ni newidiwyd dim.`,
  },
  'gazetteer.changes-skipped': {
    status: 409,
    en: ({ file, expected, found }) =>
      `${String(file)} is volume ${String(found)} of the changes, and volume ${String(expected)} has not been imported. Import that first. Nothing was changed.`,
    cy: ({ file, expected, found }) =>
      `Cyfrol ${String(found)} o’r newidiadau yw ${String(file)}, ac nid yw cyfrol ${String(expected)} wedi’i mewnforio. Mewnforiwch honno yn gyntaf. Ni newidiwyd dim.`,
  },
  'gazetteer.taken-over': {
    status: 409,
    en: ({ file }) =>
      `Another process goes on with the import of ${String(file)}, and this one has stopped. What was done is not lost.`,
    cy: ({ file }) =>
      `Mae proses arall yn mynd ymlaen â mewnforio ${String(file)}, ac mae hon wedi stopio. Nid yw’r hyn a wnaed wedi’i golli.`,
  },
  'gazetteer.overtaken': {
    status: 409,
    en: ({ file }) =>
      `Another import finished while ${String(file)} was being read. Import it again. Nothing was changed by this run.`,
    cy: ({ file }) =>
      `Gorffennodd mewnforiad arall tra oedd ${String(file)} yn cael ei darllen. Mewnforiwch hi eto. Ni newidiodd y rhediad hwn ddim.`,
  },
});
