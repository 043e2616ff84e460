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
      'Your access was closed. If you still work here, ask your manager or IT service desk to open it again.',
    cy: () =>
      'Caewyd eich mynediad. Os ydych yn dal i weithio yma, gofynnwch i’ch rheolwr neu’ch desg gwasanaeth TG ei agor eto.',
  },
  'identity.directory-without-tls': {
    status: 500,
    en: ({ issuer }) =>
      `The staff directory ${String(issuer)} has no TLS. Give its https address, or write “fictional: true” in council.yaml if this council does not exist.`,
    cy: ({ issuer }) =>
      `Nid oes gan y cyfeiriadur staff ${String(issuer)} TLS. Rhowch ei gyfeiriad https, neu ysgrifennwch “fictional: true” yn council.yaml os nad yw’r cyngor hwn yn bodoli.`,
  },
});

export const identityErrors = { ...codeErrors, ...officerErrors };
