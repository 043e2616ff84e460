import { refusalWords } from '#platform/errors';

export const apiErrors = refusalWords({
  'api.key-missing': {
    status: 401,
    en: () =>
      'No key was shown. Send the key of your client in the header Authorization: Bearer. The documentation says how to get one.',
    cy: () =>
      'Ni ddangoswyd allwedd. Anfonwch allwedd eich cleient yn y pennyn Authorization: Bearer. Mae’r ddogfennaeth yn dweud sut i gael un.',
  },
  'api.key-unknown': {
    status: 401,
    en: () => 'The key that was shown is not one of this council’s. Check that all of it was sent.',
    cy: () =>
      'Nid yw’r allwedd a ddangoswyd yn un o rai’r cyngor hwn. Gwiriwch fod y cyfan ohoni wedi’i anfon.',
  },
  'api.key-revoked': {
    status: 401,
    en: () => 'This key was revoked. Ask the council for another.',
    cy: () => 'Dirymwyd yr allwedd hon. Gofynnwch i’r cyngor am un arall.',
  },
  'api.key-past': {
    status: 401,
    en: () => 'The last day of this key is past. Ask the council for another.',
    cy: () => 'Mae diwrnod olaf yr allwedd hon wedi mynd heibio. Gofynnwch i’r cyngor am un arall.',
  },
  'api.not-allowed': {
    status: 403,
    en: () => 'The client with this key may not ask for this. Ask the council to give it the permission.',
    cy: () => 'Ni chaiff y cleient â’r allwedd hon ofyn am hyn. Gofynnwch i’r cyngor roi’r caniatâd iddo.',
  },
  'api.too-many': {
    status: 429,
    en: ({ perMinute, retryAfter }) =>
      `This client asks more than ${String(perMinute)} times in a minute. Come back in ${String(retryAfter)} seconds.`,
    cy: ({ perMinute, retryAfter }) =>
      `Mae’r cleient hwn yn holi mwy na ${String(perMinute)} o weithiau mewn munud. Dewch yn ôl ymhen ${String(retryAfter)} eiliad.`,
  },
  'api.nothing-here': {
    status: 404,
    en: () => 'There is nothing by this name or reference. Check it, or search for it.',
    cy: () => 'Nid oes dim wrth yr enw neu’r cyfeirnod hwn. Gwiriwch ef, neu chwiliwch amdano.',
  },
  'api.body': {
    status: 400,
    en: () => 'What was sent is not as it should be; errors says where. Nothing was done.',
    cy: () => 'Nid yw’r hyn a anfonwyd fel y dylai fod; dywed errors ymhle. Ni wnaed dim.',
  },
  'api.answers': {
    status: 422,
    en: () => 'Some answers are missing or not right; errors says which, and what to do. Nothing was sent.',
    cy: () =>
      'Mae rhai atebion ar goll neu’n anghywir; dywed errors pa rai, a beth i’w wneud. Nid anfonwyd dim.',
  },
  'api.not-asked': {
    status: 422,
    en: () =>
      'Something was answered that is not asked with these answers; errors says what. Nothing was sent.',
    cy: () => 'Atebwyd rhywbeth na ofynnir gyda’r atebion hyn; dywed errors beth. Nid anfonwyd dim.',
  },
  'api.road-ends': {
    status: 409,
    en: () => 'With these answers the form ends before anything is sent; told says why. Nothing was sent.',
    cy: () => 'Gyda’r atebion hyn daw’r ffurflen i ben cyn anfon dim; dywed told pam. Nid anfonwyd dim.',
  },
  'api.known-already': {
    status: 409,
    en: () =>
      'This may be known already: similar lists what is. Show it to whoever asks, and send again with join: its reference to follow it, or null when theirs is another. Nothing was sent.',
    cy: () =>
      'Efallai ein bod yn gwybod am hyn eisoes: mae similar yn rhestru’r hyn sydd. Dangoswch ef i’r sawl sy’n gofyn, ac anfonwch eto gyda join: ei gyfeirnod i’w ddilyn, neu null os yw eu hun nhw yn un arall. Nid anfonwyd dim.',
  },
  'api.no-conversation': {
    status: 404,
    en: () =>
      'There is no such conversation of this client. Answers are kept for four weeks after somebody last went on: start another.',
    cy: () =>
      'Nid oes sgwrs o’r fath gan y cleient hwn. Cedwir atebion am bedair wythnos ar ôl i rywun fynd ymlaen ddiwethaf: dechreuwch un arall.',
  },
  'api.conversation-over': {
    status: 409,
    en: () =>
      'This conversation does not go on here: it was sent or discarded, or whoever answered went on by themselves. Ask for it to see which.',
    cy: () =>
      'Nid yw’r sgwrs hon yn mynd ymlaen yma: fe’i hanfonwyd neu fe’i gwaredwyd, neu aeth y sawl a oedd yn ateb ymlaen ar ei ben ei hun. Gofynnwch amdani i weld pa un.',
  },
  'api.not-discarded': {
    status: 409,
    en: () =>
      'This conversation cannot be discarded: it was sent, or whoever answered went on by themselves and has what they answered. Ask for it to see which. Nothing was changed.',
    cy: () =>
      'Ni ellir gwaredu’r sgwrs hon: fe’i hanfonwyd, neu aeth y sawl a oedd yn ateb ymlaen ar ei ben ei hun, a chanddo ef y mae’r hyn a atebodd. Gofynnwch amdani i weld pa un. Ni newidiwyd dim.',
  },
  'api.file': {
    status: 422,
    en: () => 'No question takes this file; says has why, in the words of the page. Nothing was kept.',
    cy: () =>
      'Nid oes cwestiwn yn cymryd y ffeil hon; dywed says pam, yng ngeiriau’r dudalen. Ni chadwyd dim.',
  },
  'api.no-ask': {
    status: 404,
    en: () =>
      'Nothing of that kind is asked of those for whom this client answers. Check its name, or list what is.',
    cy: () =>
      'Ni ofynnir dim o’r fath gan y rhai y mae’r cleient hwn yn ateb drostynt. Gwiriwch ei enw, neu rhestrwch yr hyn a ofynnir.',
  },
  'api.ask-answered': {
    status: 409,
    en: () =>
      'This has been answered already, and otherwise; ask says how. Nothing was changed. Whoever changes their mind tells the council.',
    cy: () =>
      'Mae hyn eisoes wedi’i ateb, ac yn wahanol; dywed ask sut. Ni newidiwyd dim. Mae pwy bynnag sy’n newid ei feddwl yn dweud wrth y cyngor.',
  },
  'api.ask-overdue': {
    status: 409,
    en: () =>
      'No answer came in time, so the council has taken this back; ask says until when it was waited for. Do not begin. If it has been done all the same, send finished.',
    cy: () =>
      'Ni ddaeth ateb mewn pryd, felly mae’r cyngor wedi cymryd hyn yn ôl; dywed ask tan pryd y disgwyliwyd amdano. Peidiwch â dechrau. Os yw wedi’i wneud serch hynny, anfonwch finished.',
  },
  'api.ask-closed': {
    status: 409,
    en: () =>
      'The council has closed the case for which this was asked: nothing is expected any more. Do not begin. If it has been done all the same, tell the council.',
    cy: () =>
      'Mae’r cyngor wedi cau’r achos y gofynnwyd hyn ar ei gyfer: ni ddisgwylir dim mwyach. Peidiwch â dechrau. Os yw wedi’i wneud serch hynny, dywedwch wrth y cyngor.',
  },
  'api.needs-sign-in': {
    status: 403,
    en: () =>
      'This service is for people who have signed in, and no system can do that for them. Begin a conversation and give them its link, or lead them to the service’s page.',
    cy: () =>
      'Mae’r gwasanaeth hwn ar gyfer pobl sydd wedi mewngofnodi, ac ni all unrhyw system wneud hynny drostynt. Dechreuwch sgwrs a rhowch ei dolen iddynt, neu eu harwain at dudalen y gwasanaeth.',
  },
  'api.parameters': {
    status: 400,
    en: ({ en }) => `${String(en)} Nothing was looked for.`,
    cy: ({ cy }) => `${String(cy)} Ni chwiliwyd am ddim.`,
  },
});
