import type { InBoth, Said } from '#language';

const en = {
  askOnlyIf: (answers: string) => `Ask only if: ${answers}`,
  isAnswered: (label: string, answer: string) => `${label} is “${answer}”`,
  depends: 'Ask only if the answers above call for it.',
  ofOption: {
    askOnlyIf: (answers: string) => `Offer only if: ${answers}`,
    depends: 'Offer only if the answers above call for it.',
  },
  language: 'In which language does the caller want to hear from us?',
  languages: { en: 'English', cy: 'Welsh' },
  save: 'Save the request',
  later: 'Keep it and finish later',
  begun: (since: string, until: string) =>
    `You began this on ${since}. It is kept until ${until} and has not been saved as a request yet.`,
  outdated:
    'The questions have changed since then. Every answer is kept; what does not fit any more is to be asked again.',
  anew: 'Throw it away and begin anew',
  byCaller: 'The caller finishes it',
  callersEmail: 'The caller’s email address',
  callersEmailHint:
    'They get a link that opens the form as far as it is filled in. Nothing is sent until they send it.',
  sendToCaller: 'Send it to the caller',
  known: 'This may be known already',
  knownAbout: 'Ask the caller whether it is one of these. If it is, they join it and hear what happens.',
  join: (noun: string, place: string) => `${noun}, ${place}`,
  joinHint: (facts: { reference: string; status: string; metres: number; opened: string; reports: number }) =>
    `${facts.reference}, ${facts.status}, ${facts.metres === 0 ? 'at the same place' : `${String(facts.metres)} m away`}, reported ${facts.opened}${facts.reports > 1 ? `, ${String(facts.reports)} reports so far` : ''}`,
  another: 'Something else: open a new case',
  notOurs: (owner: string) => `Not ours: ${owner}`,
  refused: (title: string) => `Not eligible: ${title}`,
  notSaved: 'Read this to the caller. Nothing is saved unless one of the answers was wrong.',
  tellThem: 'The caller can tell them:',
  ways: {
    told: 'This service is not for places that are not ours. Save it only if the council should act all the same.',
    'may-send': 'The caller may still send it to us. Save it again if they want to.',
    'passed-on': 'We pass it on to them. Save it again to send it on its way.',
  },
  cancel: 'Another service',
  mistakes: {
    sameAs: 'Choose whether it is one of these',
    tellIn: 'Choose a language',
    'finishEmail.missing': 'Enter the caller’s email address',
    finishEmail: 'Enter an email address in the right form, like name@example.org',
  },
};
const cy: Said<typeof en> = {
  askOnlyIf: (answers) => `Gofynnwch dim ond os: ${answers}`,
  isAnswered: (label, answer) => `${label} yw “${answer}”`,
  depends: 'Gofynnwch dim ond os yw’r atebion uchod yn galw amdano.',
  ofOption: {
    askOnlyIf: (answers) => `Cynigiwch dim ond os: ${answers}`,
    depends: 'Cynigiwch dim ond os yw’r atebion uchod yn galw amdano.',
  },
  language: 'Ym mha iaith mae’r galwr am glywed gennym?',
  languages: { en: 'Saesneg', cy: 'Cymraeg' },
  save: 'Cadw’r cais',
  later: 'Ei gadw a’i orffen yn ddiweddarach',
  begun: (since, until) =>
    `Dechreuoch hyn ar ${since}. Mae wedi’i gadw tan ${until} ac nid yw wedi’i gadw fel cais eto.`,
  outdated:
    'Mae’r cwestiynau wedi newid ers hynny. Mae pob ateb wedi’i gadw; rhaid gofyn eto am yr hyn nad yw’n ffitio mwyach.',
  anew: 'Ei ddileu a dechrau eto',
  byCaller: 'Y galwr yn ei orffen',
  callersEmail: 'Cyfeiriad e-bost y galwr',
  callersEmailHint:
    'Byddant yn cael dolen sy’n agor y ffurflen fel y mae wedi’i llenwi. Ni chaiff dim ei anfon nes iddynt ei anfon.',
  sendToCaller: 'Ei anfon at y galwr',
  known: 'Efallai bod hyn yn hysbys eisoes',
  knownAbout:
    'Gofynnwch i’r galwr a yw’n un o’r rhain. Os felly, maent yn ymuno ag ef ac yn clywed beth sy’n digwydd.',
  join: (noun, place) => `${noun}, ${place}`,
  joinHint: ({ reference, status, metres, opened, reports }) =>
    `${reference}, ${status}, ${metres === 0 ? 'yn yr un lle' : `${String(metres)} m i ffwrdd`}, adroddwyd: ${opened}${reports > 1 ? `, nifer yr adroddiadau: ${String(reports)}` : ''}`,
  another: 'Rhywbeth arall: agor achos newydd',
  notOurs: (owner) => `Nid ein heiddo ni: ${owner}`,
  refused: (title) => `Ddim yn gymwys: ${title}`,
  notSaved: 'Darllenwch hyn i’r galwr. Ni chaiff dim ei gadw oni bai bod un o’r atebion yn anghywir.',
  tellThem: 'Gall y galwr roi gwybod iddynt:',
  ways: {
    told: 'Nid yw’r gwasanaeth hwn ar gyfer lleoedd nad ydynt yn eiddo i ni. Cadwch ef dim ond os dylai’r cyngor weithredu er hynny.',
    'may-send': 'Gall y galwr ei anfon atom o hyd. Cadwch ef eto os dymunant.',
    'passed-on': 'Byddwn yn ei drosglwyddo iddynt. Cadwch ef eto i’w anfon ymlaen.',
  },
  cancel: 'Gwasanaeth arall',
  mistakes: {
    sameAs: 'Dewiswch a yw’n un o’r rhain',
    tellIn: 'Dewiswch iaith',
    'finishEmail.missing': 'Rhowch gyfeiriad e-bost y galwr',
    finishEmail: 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@example.org',
  },
};

export const entryWords: InBoth<Said<typeof en>> = { en, cy };
