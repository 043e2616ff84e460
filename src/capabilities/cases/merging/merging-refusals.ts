import { refusalWords } from '#platform/errors';

/** Why cases are not merged or separated. `reference` is that of the case that stays. */
export const mergingRefusals = refusalWords({
  'case.is-merged': {
    status: 409,
    en: ({ reference }) => `This case has been merged with ${String(reference)}. Go on there.`,
    cy: ({ reference }) => `Mae’r achos hwn wedi’i gyfuno â ${String(reference)}. Ewch ymlaen yno.`,
  },
  'case.merged-further': {
    status: 409,
    en: ({ reference }) =>
      `The case that this one was merged with has been merged with ${String(reference)} since. Separate those two first.`,
    cy: ({ reference }) =>
      `Mae’r achos y cyfunwyd hwn ag ef wedi’i gyfuno â ${String(reference)} ers hynny. Gwahanwch y ddau hynny yn gyntaf.`,
  },
  'case.merges-with-itself': {
    status: 422,
    en: () => 'That is this very case. Give the reference of another one.',
    cy: () => 'Yr achos hwn ei hun yw hwnnw. Rhowch gyfeirnod un arall.',
  },
  'case.merges-with-closed': {
    status: 409,
    en: () => 'The case that would stay is closed. Reopen it first, or choose another one.',
    cy: () => 'Mae’r achos a fyddai’n aros wedi’i gau. Ailagorwch ef yn gyntaf, neu dewiswch un arall.',
  },
  'case.merges-across-services': {
    status: 409,
    en: () => 'They are of services that are not about the same things. Link them as related instead.',
    cy: () => 'Maent yn perthyn i wasanaethau nad ydynt am yr un pethau. Cysylltwch nhw yn lle hynny.',
  },
  'case.merges-across-sensitivity': {
    status: 409,
    en: () =>
      'One of them is more sensitive than the other: those who asked would read of what is not for them. They stay apart.',
    cy: () =>
      'Mae un ohonynt yn fwy sensitif na’r llall: byddai’r rhai a ofynnodd yn darllen am bethau nad ydynt ar eu cyfer. Maent yn aros ar wahân.',
  },
  'case.merges-sub-case': {
    status: 409,
    en: () =>
      'The case that would go has sub-cases, or only one of the two is a sub-case of its parent case. They stay apart.',
    cy: () =>
      'Mae gan yr achos a fyddai’n mynd is-achosion, neu dim ond un o’r ddau sy’n is-achos i’w riant-achos. Maent yn aros ar wahân.',
  },
  'case.merges-followed': {
    status: 409,
    en: () =>
      'The case that would go follows another case, or is followed by one. Merge the other way round.',
    cy: () =>
      'Mae’r achos a fyddai’n mynd yn dilyn achos arall, neu’n cael ei ddilyn gan un. Cyfunwch nhw y ffordd arall.',
  },
  'case.merges-awaited': {
    status: 409,
    en: () =>
      'Somebody outside has been asked something for the case that would go, and it is not done. Wait for their answer, or merge the other way round.',
    cy: () =>
      'Gofynnwyd rhywbeth i rywun y tu allan ar gyfer yr achos a fyddai’n mynd, ac nid yw wedi’i wneud. Arhoswch am eu hateb, neu cyfunwch nhw y ffordd arall.',
  },
  'case.merges-held': {
    status: 409,
    en: () => 'A legal hold is on the case that would go. Merge the other way round.',
    cy: () => 'Mae daliad cyfreithiol ar yr achos a fyddai’n mynd. Cyfunwch nhw y ffordd arall.',
  },
});
