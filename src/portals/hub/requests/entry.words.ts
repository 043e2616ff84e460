import type { InBoth, Said } from '#language';

const en = {
  askOnlyIf: (answers: string) => `Ask only if: ${answers}`,
  isAnswered: (label: string, answer: string) => `${label} is “${answer}”`,
  depends: 'Ask only if the answers above call for it.',
  language: 'In which language does the caller want to hear from us?',
  languages: { en: 'English', cy: 'Welsh' },
  save: 'Save the request',
  known: 'This may be known already',
  knownAbout: 'Ask the caller whether it is one of these. If it is, they join it and hear what happens.',
  join: (noun: string, place: string) => `${noun}, ${place}`,
  joinHint: (facts: { reference: string; status: string; metres: number; opened: string }) =>
    `${facts.reference}, ${facts.status}, ${String(facts.metres)} m away, reported ${facts.opened}`,
  another: 'Something else: open a new case',
  cancel: 'Another service',
  mistakes: {
    sameAs: 'Choose whether it is one of these',
    tellIn: 'Choose a language',
  },
};
const cy: Said<typeof en> = {
  askOnlyIf: (answers) => `Gofynnwch dim ond os: ${answers}`,
  isAnswered: (label, answer) => `${label} yw “${answer}”`,
  depends: 'Gofynnwch dim ond os yw’r atebion uchod yn galw amdano.',
  language: 'Ym mha iaith mae’r galwr am glywed gennym?',
  languages: { en: 'Saesneg', cy: 'Cymraeg' },
  save: 'Cadw’r cais',
  known: 'Efallai bod hyn yn hysbys eisoes',
  knownAbout:
    'Gofynnwch i’r galwr a yw’n un o’r rhain. Os felly, maent yn ymuno ag ef ac yn clywed beth sy’n digwydd.',
  join: (noun, place) => `${noun}, ${place}`,
  joinHint: ({ reference, status, metres, opened }) =>
    `${reference}, ${status}, ${String(metres)} m i ffwrdd, adroddwyd: ${opened}`,
  another: 'Rhywbeth arall: agor achos newydd',
  cancel: 'Gwasanaeth arall',
  mistakes: {
    sameAs: 'Dewiswch a yw’n un o’r rhain',
    tellIn: 'Dewiswch iaith',
  },
};

export const entryWords: InBoth<Said<typeof en>> = { en, cy };
