import type { InBoth, Said } from '#language';

const en = {
  title: 'Walk through it',
  about: 'Every page is the real one. Nothing is sent to anybody, and nothing that is typed is kept.',
  resident: 'As a resident',
  link: 'Link to the preview',
  linkHint: (until: string) =>
    `Whoever has it can walk through this version until ${until}, without signing in. Give it to a colleague, or to somebody who tries it out.`,
  asResident: 'Open it as a resident',
  adviser: 'As an adviser',
  adviserAbout: 'The one long page on which a caller’s request is entered.',
  asAdviser: 'Open it as an adviser',
};
const cy: Said<typeof en> = {
  title: 'Cerdded drwyddi',
  about: 'Mae pob tudalen yn un go iawn. Nid oes dim yn cael ei anfon at neb, ac ni chedwir dim a deipir.',
  resident: 'Fel preswylydd',
  link: 'Dolen i’r rhagolwg',
  linkHint: (until) =>
    `Gall pwy bynnag sydd â hi gerdded drwy’r fersiwn hon tan ${until}, heb fewngofnodi. Rhowch hi i gydweithiwr, neu i rywun sy’n rhoi cynnig arni.`,
  asResident: 'Ei hagor fel preswylydd',
  adviser: 'Fel cynghorydd',
  adviserAbout: 'Yr un dudalen hir y rhoddir cais galwr arni.',
  asAdviser: 'Ei hagor fel cynghorydd',
};

export const previewWords: InBoth<Said<typeof en>> = { en, cy };
