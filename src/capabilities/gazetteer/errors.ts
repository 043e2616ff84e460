import { refusalWords } from '#platform/errors';

export const gazetteerErrors = refusalWords({
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
      `${String(file)} is not an AddressBase Premium CSV file: its first line must be a header, record type 10. Unzip it first, and give the file that Ordnance Survey or GeoPlace supplied. Nothing was changed.`,
    cy: ({ file }) =>
      `Nid ffeil CSV AddressBase Premium yw ${String(file)}: rhaid i’w llinell gyntaf fod yn bennawd, cofnod math 10. Dadsipiwch hi yn gyntaf, a rhowch y ffeil a gyflenwyd gan yr Arolwg Ordnans neu GeoPlace. Ni newidiwyd dim.`,
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
  'gazetteer.overtaken': {
    status: 409,
    en: ({ file }) =>
      `Another import finished while ${String(file)} was being read. Import it again. Nothing was changed by this run.`,
    cy: ({ file }) =>
      `Gorffennodd mewnforiad arall tra oedd ${String(file)} yn cael ei darllen. Mewnforiwch hi eto. Ni newidiodd y rhediad hwn ddim.`,
  },
});
