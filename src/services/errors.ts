import { refusalWords } from '#platform/errors';

export const servicesErrors = refusalWords({
  'case.merges-granted': {
    status: 409,
    en: () => 'Somebody has something through the case that would go. Merge the other way round.',
    cy: () => 'Mae gan rywun rywbeth drwy’r achos a fyddai’n mynd. Cyfunwch nhw y ffordd arall.',
  },
  'service.partner-not-offered': {
    status: 409,
    en: () => 'This task cannot be given to that partner any more. Choose another.',
    cy: () => 'Ni ellir rhoi’r dasg hon i’r partner hwnnw mwyach. Dewiswch un arall.',
  },
  'service.partner-link-over': {
    status: 409,
    en: () => 'This link does not work any more: the task is over, or was taken back. You need do nothing.',
    cy: () =>
      'Nid yw’r ddolen hon yn gweithio mwyach: mae’r dasg ar ben, neu fe’i cymerwyd yn ôl. Nid oes angen i chi wneud dim.',
  },
  'service.too-many-files': {
    status: 409,
    en: ({ most }) =>
      `${String(most)} files of this client wait to be named in an answer. Name some, or wait: each is thrown away a day after it came.`,
    cy: ({ most }) =>
      `Mae ${String(most)} o ffeiliau’r cleient hwn yn aros i gael eu henwi mewn ateb. Enwch rai, neu arhoswch: teflir pob un ddiwrnod ar ôl iddi ddod.`,
  },
  'view.name-taken': {
    status: 409,
    en: ({ name }) => `There is a view “${String(name)}” of this queue already. Give it another name.`,
    cy: ({ name }) => `Mae gwedd “${String(name)}” o’r ciw hwn eisoes. Rhowch enw arall arni.`,
  },
  'view.too-many': {
    status: 409,
    en: ({ most }) =>
      `There are ${String(most)} views already, and no more are kept. Remove one that is not used.`,
    cy: ({ most }) =>
      `Mae ${String(most)} o weddau eisoes, ac ni chedwir mwy. Tynnwch un nad yw’n cael ei defnyddio.`,
  },
  'bulk.nothing-chosen': {
    status: 422,
    en: () => 'Choose at least one case.',
    cy: () => 'Dewiswch o leiaf un achos.',
  },
  'bulk.too-many': {
    status: 422,
    en: ({ most }) =>
      `Choose ${String(most)} cases at most: narrow the list by its filters, and do it in parts.`,
    cy: ({ most }) =>
      `Dewiswch ${String(most)} achos ar y mwyaf: culhewch y rhestr â’i hidlyddion, a gwnewch y gwaith fesul rhan.`,
  },
  'bulk.not-tried': {
    status: 409,
    en: () => 'It has not been tried on every case yet. Wait until it has, and look at what came of it.',
    cy: () =>
      'Nid yw wedi’i roi ar brawf ar bob achos eto. Arhoswch nes ei fod, ac edrychwch ar y canlyniad.',
  },
  'bulk.has-ended': {
    status: 409,
    en: () => 'It has ended. Choose cases anew for what is left to do.',
    cy: () => 'Mae wedi dod i ben. Dewiswch achosion o’r newydd ar gyfer yr hyn sydd ar ôl i’w wneud.',
  },
  'bulk.not-seen': {
    status: 404,
    en: () => 'You can no longer see this case.',
    cy: () => 'Ni allwch weld yr achos hwn mwyach.',
  },
  'bulk.not-allowed': {
    status: 403,
    en: () => 'Your role does not let you do this with the case.',
    cy: () => 'Nid yw eich rôl yn gadael i chi wneud hyn gyda’r achos.',
  },
  'service.follow-up-not-offered': {
    status: 409,
    en: () =>
      'This can no longer be asked for, or has been already. Look at the case again to see how it stands.',
    cy: () =>
      'Ni ellir gofyn am hyn mwyach, neu gofynnwyd amdano eisoes. Edrychwch ar yr achos eto i weld sut y mae.',
  },
  'service.not-offered': {
    status: 404,
    en: () => 'The council does not offer this service. See all services to find another.',
    cy: () => 'Nid yw’r cyngor yn cynnig y gwasanaeth hwn. Gweler pob gwasanaeth i ddod o hyd i un arall.',
  },
  'service.version-unknown': {
    status: 422,
    en: ({ live }) =>
      `There is no such version of this service. Version ${String(live)} is in force: fetch its schema and send the answers to that.`,
    cy: ({ live }) =>
      `Nid oes fersiwn o’r fath o’r gwasanaeth hwn. Fersiwn ${String(live)} sydd mewn grym: nôlwch ei sgema ac anfonwch yr atebion i honno.`,
  },
  'service.version-past': {
    status: 409,
    en: ({ live }) =>
      `The time to answer this version of the service is over. Version ${String(live)} is in force: fetch its schema and send the answers to that.`,
    cy: ({ live }) =>
      `Mae’r amser i ateb y fersiwn hon o’r gwasanaeth ar ben. Fersiwn ${String(live)} sydd mewn grym: nôlwch ei sgema ac anfonwch yr atebion i honno.`,
  },
  'service.needs-sign-in': {
    status: 403,
    en: () => 'Sign in to use this service. Your answers are kept.',
    cy: () => 'Mewngofnodwch i ddefnyddio’r gwasanaeth hwn. Mae eich atebion wedi’u cadw.',
  },
  'service.not-similar': {
    status: 409,
    en: () => 'The request that you chose is not open near this place any more. Send yours as a new one.',
    cy: () => 'Nid yw’r cais a ddewisoch ar agor ger y lle hwn mwyach. Anfonwch eich un chi fel un newydd.',
  },
  'service.not-ours': {
    status: 409,
    en: () =>
      'This place is not ours to look after, so we cannot take the report. Go back to the place to see who does.',
    cy: () =>
      'Nid ni sy’n gofalu am y lle hwn, felly ni allwn gymryd yr adroddiad. Ewch yn ôl at y lle i weld pwy sy’n gwneud.',
  },
  'service.not-eligible': {
    status: 409,
    en: () =>
      'By these answers you cannot have this service. Go back to your answers to see why, or to change them.',
    cy: () =>
      'Yn ôl yr atebion hyn ni allwch gael y gwasanaeth hwn. Ewch yn ôl at eich atebion i weld pam, neu i’w newid.',
  },
  'service.no-renewal-yet': {
    status: 409,
    en: () => 'This cannot be renewed now. Look at it again to see from when on it can.',
    cy: () => 'Ni ellir adnewyddu hyn nawr. Edrychwch arno eto i weld o ba bryd y gellir.',
  },
  'service.no-calendar': {
    status: 409,
    en: () => 'The council’s working hours have not been published. Publish its data, then try again.',
    cy: () =>
      'Nid yw oriau gwaith y cyngor wedi’u cyhoeddi. Cyhoeddwch ei ddata, yna rhowch gynnig arall arni.',
  },
  'proposal.changes-nothing': {
    status: 409,
    en: () => 'This is what is published already. Change something in it, then propose it.',
    cy: () => 'Dyma’r hyn sydd wedi’i gyhoeddi eisoes. Newidiwch rywbeth ynddo, yna ei gynnig.',
  },
  'proposal.has-ended': {
    status: 409,
    en: () => 'This version was published or withdrawn meanwhile. Propose it again if it is still wanted.',
    cy: () =>
      'Cyhoeddwyd neu tynnwyd y fersiwn hon yn ôl yn y cyfamser. Cynigiwch hi eto os oes ei heisiau o hyd.',
  },
  'proposal.needs-another-person': {
    status: 409,
    en: () => 'Somebody else publishes what you proposed. Ask a colleague who may publish services.',
    cy: () =>
      'Rhywun arall sy’n cyhoeddi’r hyn a gynigioch. Gofynnwch i gydweithiwr a gaiff gyhoeddi gwasanaethau.',
  },
  'proposal.is-behind': {
    status: 409,
    en: () =>
      'Another version was published since this one was proposed, and publishing it would undo that. Propose it again on the newest version.',
    cy: () =>
      'Cyhoeddwyd fersiwn arall ers i hon gael ei chynnig, a byddai ei chyhoeddi yn dadwneud honno. Cynigiwch hi eto ar y fersiwn ddiweddaraf.',
  },
  'role.changes-nothing': {
    status: 409,
    en: () => 'The role is like this already. Change something in it, then propose it.',
    cy: () => 'Mae’r rôl fel hyn eisoes. Newidiwch rywbeth ynddi, yna ei gynnig.',
  },
  'role.nobody-administers': {
    status: 409,
    en: () =>
      'Nobody could administer the council after this. Leave that permission with a role that somebody at work has.',
    cy: () =>
      'Ni allai neb weinyddu’r cyngor ar ôl hyn. Gadewch y caniatâd hwnnw gyda rôl sydd gan rywun wrth ei waith.',
  },
  'role.needs-another-person': {
    status: 409,
    en: () => 'Somebody else approves what you proposed. Ask a colleague who administers the council.',
    cy: () =>
      'Rhywun arall sy’n cymeradwyo’r hyn a gynigioch. Gofynnwch i gydweithiwr sy’n gweinyddu’r cyngor.',
  },
  'role.change-has-ended': {
    status: 409,
    en: () => 'This change was approved or withdrawn meanwhile. Propose it again if it is still wanted.',
    cy: () =>
      'Cymeradwywyd neu tynnwyd y newid hwn yn ôl yn y cyfamser. Cynigiwch ef eto os oes ei eisiau o hyd.',
  },
  'role.is-behind': {
    status: 409,
    en: () =>
      'The role was changed since this was proposed, and approving it would undo that. Propose it again as the role is now.',
    cy: () =>
      'Newidiwyd y rôl ers i hyn gael ei gynnig, a byddai ei gymeradwyo yn dadwneud hynny. Cynigiwch ef eto fel y mae’r rôl yn awr.',
  },
  'rehearsal.under-way': {
    status: 409,
    en: () =>
      'Another version of this service is being rehearsed. Wait for it to end, or end it on its page.',
    cy: () =>
      'Mae fersiwn arall o’r gwasanaeth hwn yn cael ei hymarfer. Arhoswch iddi ddod i ben, neu dewch â hi i ben ar ei thudalen.',
  },
  'rehearsal.nothing-to-compare': {
    status: 409,
    en: () =>
      'The council does not offer this service yet, so there is nothing to compare this version with.',
    cy: () =>
      'Nid yw’r cyngor yn cynnig y gwasanaeth hwn eto, felly nid oes dim i gymharu’r fersiwn hon ag ef.',
  },
  'preview.over': {
    status: 409,
    en: () =>
      'This preview is over, and what was typed is forgotten. Open its link again, or ask for a new one.',
    cy: () =>
      'Mae’r rhagolwg hwn ar ben, ac mae’r hyn a deipiwyd wedi’i anghofio. Agorwch ei ddolen eto, neu gofynnwch am un newydd.',
  },
  'proposal.fits-no-more': {
    status: 409,
    en: () =>
      'This version does not fit what the council has any more. Mend what is listed on its page, and propose it again.',
    cy: () =>
      'Nid yw’r fersiwn hon yn cyd-fynd â’r hyn sydd gan y cyngor mwyach. Trwsiwch yr hyn a restrir ar ei thudalen, a’i chynnig eto.',
  },
});
