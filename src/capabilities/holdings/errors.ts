import { refusalWords } from '#platform/errors';

export const holdingsErrors = refusalWords({
  'holding.not-found': {
    status: 404,
    en: () => 'There is no such holding, or you may not see it. Check the reference.',
    cy: () => 'Nid oes daliad o’r fath, neu ni chewch ei weld. Gwiriwch y cyfeirnod.',
  },
  'holding.too-many-for-file': {
    status: 422,
    en: ({ most }) =>
      `One file takes ${String(most)} holdings at most. Find those that you need by words first, or choose a shorter list.`,
    cy: ({ most }) =>
      `${String(most)} o ddaliadau ar y mwyaf sydd mewn un ffeil. Dewch o hyd i’r rhai sydd eu hangen yn ôl geiriau yn gyntaf, neu dewiswch restr fyrrach.`,
  },
  'holding.kind-unknown': {
    status: 422,
    en: ({ kind, kinds }) =>
      `The service grants nothing of the kind “${String(kind)}”. It grants: ${String(kinds) || 'nothing'}.`,
    cy: ({ kind, kinds }) =>
      `Nid yw’r gwasanaeth yn rhoi dim o’r math “${String(kind)}”. Mae’n rhoi: ${String(kinds) || 'dim'}.`,
  },
  'holding.column-unknown': {
    status: 422,
    en: ({ column, columns }) =>
      `The service asks no question “${String(column)}”. Name each column after a question, or a part of one such as “property.uprn”: ${String(columns)}.`,
    cy: ({ column, columns }) =>
      `Nid yw’r gwasanaeth yn gofyn cwestiwn “${String(column)}”. Enwch bob colofn ar ôl cwestiwn, neu ran ohono megis “property.uprn”: ${String(columns)}.`,
  },
  'holding.brought-twice': {
    status: 422,
    en: () => 'This reference stands in the file before. Leave one of the two.',
    cy: () => 'Mae’r cyfeirnod hwn yn y ffeil yn barod. Gadewch un o’r ddau.',
  },
  'holding.nothing-granted': {
    status: 422,
    en: () => 'With these answers its service grants nothing of this kind. Check the answers.',
    cy: () => 'Gyda’r atebion hyn nid yw ei wasanaeth yn rhoi dim o’r math hwn. Gwiriwch yr atebion.',
  },
  'holding.granted-later': {
    status: 422,
    en: () => 'It is granted only today or later. Bring what was granted before today.',
    cy: () => 'Dim ond heddiw neu’n hwyrach y’i rhoddir. Dewch â’r hyn a roddwyd cyn heddiw.',
  },
  'holding.kept-no-longer': {
    status: 422,
    en: () => 'It is over for longer than its service keeps it. Leave it where it is.',
    cy: () => 'Mae wedi dod i ben ers mwy o amser nag y mae ei wasanaeth yn ei gadw. Gadewch ef lle mae.',
  },
  'holding.has-ended': {
    status: 409,
    en: () => 'This has ended already. Look at it again to see when; it can be granted anew.',
    cy: () => 'Mae hyn eisoes wedi dod i ben. Edrychwch arno eto i weld pryd; gellir ei roi o’r newydd.',
  },
  'holding.changed-meanwhile': {
    status: 409,
    en: () => 'Somebody has changed this since you looked at it. Look at it again, then decide.',
    cy: () => 'Mae rhywun wedi newid hyn ers i chi edrych arno. Edrychwch arno eto, yna penderfynwch.',
  },
  'holding.ends-before-it-begins': {
    status: 422,
    en: () =>
      'It would end before it begins, or no later than it ends already. Check the days that were answered, and ask again for others.',
    cy: () =>
      'Byddai’n dod i ben cyn dechrau, neu ddim hwyrach nag y daw i ben eisoes. Gwiriwch y dyddiadau a roddwyd, a gofynnwch am rai eraill.',
  },
  'holding.day-outside-term': {
    status: 422,
    en: () => 'Choose a day within the time for which it is held.',
    cy: () => 'Dewiswch ddiwrnod o fewn yr amser y caiff ei ddal.',
  },
  'holding.is-suspended': {
    status: 409,
    en: () => 'This is suspended already. Look at it again.',
    cy: () => 'Mae hyn eisoes wedi’i atal dros dro. Edrychwch arno eto.',
  },
  'holding.not-suspended': {
    status: 409,
    en: () => 'This is not suspended any more. Look at it again.',
    cy: () => 'Nid yw hyn wedi’i atal dros dro mwyach. Edrychwch arno eto.',
  },
  'holding.case-granted-another': {
    status: 409,
    en: () => 'This case has granted something else already. Open another case for this.',
    cy: () => 'Mae’r achos hwn eisoes wedi rhoi rhywbeth arall. Agorwch achos arall ar gyfer hyn.',
  },
});
