import { refusalWords } from '#platform/errors';

const codeErrors = refusalWords({
  'identity.code-wrong': {
    status: 422,
    en: () => 'That is not the code we sent. Check the newest email from us and enter its 6 numbers again.',
    cy: () =>
      'Nid dyna’r cod a anfonwyd gennym. Edrychwch ar yr e-bost diweddaraf oddi wrthym a rhowch ei 6 rhif eto.',
  },
  'identity.code-expired': {
    status: 422,
    en: () => 'That code no longer works: a code lasts 10 minutes. Ask for a new code.',
    cy: () => 'Nid yw’r cod hwnnw’n gweithio mwyach: mae cod yn para 10 munud. Gofynnwch am god newydd.',
  },
  'identity.code-used': {
    status: 422,
    en: () => 'That code has already been used: a code works once. Ask for a new code.',
    cy: () =>
      'Defnyddiwyd y cod hwnnw eisoes: unwaith yn unig y mae cod yn gweithio. Gofynnwch am god newydd.',
  },
  'identity.code-worn-out': {
    status: 422,
    en: () => 'A wrong code was entered 5 times, so that code no longer works. Ask for a new code.',
    cy: () =>
      'Rhoddwyd cod anghywir 5 gwaith, felly nid yw’r cod hwnnw’n gweithio mwyach. Gofynnwch am god newydd.',
  },
  'identity.too-many-codes': {
    status: 429,
    en: () =>
      'We have sent several codes within an hour. Look in your inbox and junk mail for the newest one, or wait an hour and ask again. You can also go on without an account.',
    cy: () =>
      'Rydym wedi anfon sawl cod o fewn awr. Chwiliwch am yr un diweddaraf yn eich mewnflwch a’ch post sothach, neu arhoswch awr a gofynnwch eto. Gallwch hefyd fynd ymlaen heb gyfrif.',
  },
  'identity.too-many-tries': {
    status: 429,
    en: () =>
      'Codes for this email address were entered too often within an hour. Wait an hour, then ask for a new code. You can also go on without an account.',
    cy: () =>
      'Rhoddwyd codau ar gyfer y cyfeiriad e-bost hwn yn rhy aml o fewn awr. Arhoswch awr, yna gofynnwch am god newydd. Gallwch hefyd fynd ymlaen heb gyfrif.',
  },
  'identity.too-many-tries-today': {
    status: 429,
    en: () =>
      'Codes for this email address were entered too often today. Try again tomorrow. You can also go on without an account.',
    cy: () =>
      'Rhoddwyd codau ar gyfer y cyfeiriad e-bost hwn yn rhy aml heddiw. Rhowch gynnig arall arni yfory. Gallwch hefyd fynd ymlaen heb gyfrif.',
  },
});

const officerErrors = refusalWords({
  'identity.sign-in-stale': {
    status: 422,
    en: () => 'This sign-in was begun too long ago, in another browser, or is already done. Sign in again.',
    cy: () =>
      'Dechreuwyd y mewngofnodi hwn yn rhy bell yn ôl, mewn porwr arall, neu mae wedi’i wneud eisoes. Mewngofnodwch eto.',
  },
  'identity.sign-in-declined': {
    status: 403,
    en: () => 'You stopped signing in at the council’s staff sign-in. Sign in again when you are ready.',
    cy: () =>
      'Rhoesoch y gorau i fewngofnodi ar dudalen mewngofnodi staff y cyngor. Mewngofnodwch eto pan fyddwch yn barod.',
  },
  'identity.sign-in-rejected': {
    status: 403,
    en: () =>
      'The council’s staff sign-in gave an answer that we cannot accept, so you are not signed in. Sign in again. If it happens again, tell your IT service desk.',
    cy: () =>
      'Rhoddodd system mewngofnodi staff y cyngor ateb na allwn ei dderbyn, felly nid ydych wedi mewngofnodi. Mewngofnodwch eto. Os bydd yn digwydd eto, dywedwch wrth eich desg gwasanaeth TG.',
  },
  'identity.directory-unreachable': {
    status: 503,
    en: () => 'The council’s staff sign-in does not answer just now. Try again in a few minutes.',
    cy: () =>
      'Nid yw system mewngofnodi staff y cyngor yn ateb ar hyn o bryd. Rhowch gynnig arall arni mewn ychydig funudau.',
  },
  'identity.no-role': {
    status: 403,
    en: () =>
      'You are signed in with the council, but you have no role here. Ask your manager or IT service desk to give you one, then sign in again.',
    cy: () =>
      'Rydych wedi mewngofnodi gyda’r cyngor, ond nid oes gennych rôl yma. Gofynnwch i’ch rheolwr neu’ch desg gwasanaeth TG roi un i chi, yna mewngofnodwch eto.',
  },
  'identity.too-many-groups': {
    status: 403,
    en: () =>
      'You are in more groups than the council’s staff sign-in can name, so we cannot see your role. Ask your IT service desk to give you an application role instead of a group, then sign in again.',
    cy: () =>
      'Rydych mewn mwy o grwpiau nag y gall system mewngofnodi staff y cyngor eu henwi, felly ni allwn weld eich rôl. Gofynnwch i’ch desg gwasanaeth TG roi rôl rhaglen i chi yn lle grŵp, yna mewngofnodwch eto.',
  },
  'identity.officer-closed': {
    status: 403,
    en: () =>
      'Your access was closed, because you left or had not signed in for a long time. If you still work here, ask an administrator of this system to open it again.',
    cy: () =>
      'Caewyd eich mynediad, am eich bod wedi gadael neu heb fewngofnodi ers amser maith. Os ydych yn dal i weithio yma, gofynnwch i un o weinyddwyr y system hon ei agor eto.',
  },
  'identity.directory-without-tls': {
    status: 500,
    en: ({ issuer }) =>
      `The staff directory ${String(issuer)} has no TLS. Give its https address, or write “fictional: true” in council.yaml if this council does not exist.`,
    cy: ({ issuer }) =>
      `Nid oes gan y cyfeiriadur staff ${String(issuer)} TLS. Rhowch ei gyfeiriad https, neu ysgrifennwch “fictional: true” yn council.yaml os nad yw’r cyngor hwn yn bodoli.`,
  },
});

const accessErrors = refusalWords({
  'identity.invitation-unknown': {
    status: 404,
    en: () =>
      'This link is not one of ours, or a newer one took its place. Ask whoever sent it for a new one.',
    cy: () =>
      'Nid un o’n dolenni ni yw’r ddolen hon, neu mae un fwy newydd wedi cymryd ei lle. Gofynnwch i bwy bynnag a’i hanfonodd am un newydd.',
  },
  'identity.invitation-used': {
    status: 403,
    en: () => 'This link has been used: it works once. If it was you, sign in as usual.',
    cy: () =>
      'Mae’r ddolen hon wedi’i defnyddio: unwaith yn unig y mae’n gweithio. Os chi a’i defnyddiodd, mewngofnodwch fel arfer.',
  },
  'identity.invitation-over': {
    status: 403,
    en: () => 'This link no longer works: it lasts 24 hours. Ask whoever sent it for a new one.',
    cy: () =>
      'Nid yw’r ddolen hon yn gweithio mwyach: mae’n para 24 awr. Gofynnwch i bwy bynnag a’i hanfonodd am un newydd.',
  },
  'identity.invitation-of-another': {
    status: 403,
    en: () =>
      'This link was made for another email address than the one that you signed in with. Sign in with that account, or ask for a link for yours.',
    cy: () =>
      'Gwnaed y ddolen hon ar gyfer cyfeiriad e-bost gwahanol i’r un y gwnaethoch fewngofnodi ag ef. Mewngofnodwch gyda’r cyfrif hwnnw, neu gofynnwch am ddolen ar gyfer eich un chi.',
  },
  'identity.officer-unknown': {
    status: 404,
    en: () => 'There is no such officer in this council. They are known here once they have signed in.',
    cy: () =>
      'Nid oes swyddog o’r fath yn y cyngor hwn. Maent yn hysbys yma unwaith y byddant wedi mewngofnodi.',
  },
  'identity.own-access': {
    status: 403,
    en: () => 'You cannot do this to your own access. Ask another administrator.',
    cy: () => 'Ni allwch wneud hyn i’ch mynediad eich hun. Gofynnwch i weinyddwr arall.',
  },
  'identity.emergency-code-wrong': {
    status: 422,
    en: () =>
      'That is not an emergency code that works now. A code works once, for half an hour. Check what you entered, or ask your IT service desk for a new one.',
    cy: () =>
      'Nid cod argyfwng sy’n gweithio nawr yw hwnnw. Mae cod yn gweithio unwaith, am hanner awr. Gwiriwch yr hyn a roesoch, neu gofynnwch i’ch desg gwasanaeth TG am un newydd.',
  },
  'identity.emergency-too-many': {
    status: 429,
    en: () =>
      'Emergency codes were entered too often in this browser. Wait an hour, or ask your IT service desk.',
    cy: () =>
      'Rhoddwyd codau argyfwng yn rhy aml yn y porwr hwn. Arhoswch awr, neu gofynnwch i’ch desg gwasanaeth TG.',
  },
  'identity.second-factor-stale': {
    status: 422,
    en: () => 'This sign-in was begun too long ago, or is already done. Sign in again.',
    cy: () =>
      'Dechreuwyd y mewngofnodi hwn yn rhy bell yn ôl, neu mae wedi’i wneud eisoes. Mewngofnodwch eto.',
  },
  'identity.second-factor-wrong': {
    status: 422,
    en: () =>
      'That is not the code. Enter the 6 numbers that your app shows now, or a recovery code that you have not used. A code works once.',
    cy: () =>
      'Nid dyna’r cod. Rhowch y 6 rhif y mae eich ap yn eu dangos nawr, neu god adfer nad ydych wedi’i ddefnyddio. Unwaith yn unig y mae cod yn gweithio.',
  },
  'identity.second-factor-too-many': {
    status: 429,
    en: () => 'Codes were entered too often. Wait an hour and sign in again, or ask an administrator.',
    cy: () => 'Rhoddwyd codau yn rhy aml. Arhoswch awr a mewngofnodwch eto, neu gofynnwch i weinyddwr.',
  },
  'identity.second-factor-unreadable': {
    status: 403,
    en: () =>
      'Your second step cannot be read any more. Use a recovery code, or ask an administrator to reset it.',
    cy: () =>
      'Ni ellir darllen eich ail gam mwyach. Defnyddiwch god adfer, neu gofynnwch i weinyddwr ei ailosod.',
  },
});

const clientErrors = refusalWords({
  'identity.client-name-taken': {
    status: 409,
    en: ({ name }) =>
      `There is, or was, a client called ${String(name)}, and a name is one client’s for good. Choose another, such as one with the year in it. Nothing was added.`,
    cy: ({ name }) =>
      `Mae, neu roedd, cleient o’r enw ${String(name)}, ac mae enw yn perthyn i un cleient am byth. Dewiswch un arall, megis un â’r flwyddyn ynddo. Ni ychwanegwyd dim.`,
  },
  'identity.client-day-past': {
    status: 422,
    en: ({ day }) => `${String(day)} is past. Give today or a later day, or none. Nothing was added.`,
    cy: ({ day }) =>
      `Mae ${String(day)} wedi mynd heibio. Rhowch heddiw neu ddiwrnod diweddarach, neu ddim. Ni ychwanegwyd dim.`,
  },
  'identity.client-answers': {
    status: 422,
    en: () =>
      'A client that may answer what is asked of others answers something by name; another one answers nothing. Nothing was added.',
    cy: () =>
      'Mae cleient a gaiff ateb yr hyn a ofynnir i eraill yn ateb rhywbeth wrth ei enw; nid yw un arall yn ateb dim. Ni ychwanegwyd dim.',
  },
  'identity.client-unknown': {
    status: 404,
    en: () => 'There is no such client in this council. The list of clients has every name.',
    cy: () => 'Nid oes cleient o’r fath yn y cyngor hwn. Mae pob enw yn y rhestr o gleientiaid.',
  },
});

export const identityErrors = { ...codeErrors, ...officerErrors, ...accessErrors, ...clientErrors };
