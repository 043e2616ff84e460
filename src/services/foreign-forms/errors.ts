import { refusalWords } from '#platform/errors';

export const foreignFormErrors = refusalWords({
  'foreign-form.unreadable': {
    status: 422,
    en: ({ said }) =>
      `The file is not JSON (or YAML) that can be read: ${String(said)}. Export the form again from where it was made, and give that file as it is.`,
    cy: ({ said }) =>
      `Nid JSON (na YAML) y gellir ei ddarllen yw’r ffeil: ${String(said)}. Allforiwch y ffurflen eto o’r man lle’i gwnaed, a rhowch y ffeil honno fel y mae.`,
  },
  'foreign-form.none': {
    status: 422,
    en: () =>
      'The file has no pages of a form. Give the definition of one form, as the DEFRA forms designer or digital-form-builder writes it: it begins with “pages” and “conditions”.',
    cy: () =>
      'Nid oes gan y ffeil dudalennau ffurflen. Rhowch ddiffiniad un ffurflen, fel y mae dylunydd ffurflenni DEFRA neu digital-form-builder yn ei ysgrifennu: mae’n dechrau â “pages” a “conditions”.',
  },
  'foreign-form.other-format': {
    status: 422,
    en: ({ given, format }) =>
      `This form is not of the format ${String(given)}. It looks like the other: try again with --format ${String(format)}.`,
    cy: ({ given, format }) =>
      `Nid yw’r ffurflen hon o’r fformat ${String(given)}. Mae’n edrych fel y llall: rhowch gynnig arall â --format ${String(format)}.`,
  },
  'foreign-form.too-long': {
    status: 422,
    en: ({ pages, most }) =>
      `The form has ${String(pages)} pages, and ${String(most)} can be read. Split it where it was made, and import its parts.`,
    cy: ({ pages, most }) =>
      `Mae gan y ffurflen ${String(pages)} o dudalennau, a gellir darllen ${String(most)}. Rhannwch hi yn y man lle’i gwnaed, a mewnforiwch ei rhannau.`,
  },
  'foreign-form.too-large': {
    status: 422,
    en: ({ most }) =>
      `The file is larger than ${String(most)} MB, which no form is. Give the definition of one form.`,
    cy: ({ most }) =>
      `Mae’r ffeil yn fwy na ${String(most)} MB, ac nid oes ffurflen felly. Rhowch ddiffiniad un ffurflen.`,
  },
  'foreign-form.nothing-asked': {
    status: 422,
    en: () =>
      'No page of the form can be reached that asks or says anything. Look at its first page and the links from there, where it was made.',
    cy: () =>
      'Ni ellir cyrraedd unrhyw dudalen o’r ffurflen sy’n gofyn nac yn dweud dim. Edrychwch ar ei thudalen gyntaf a’r dolenni oddi yno, yn y man lle’i gwnaed.',
  },
});
