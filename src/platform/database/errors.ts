import { refusalWords } from '#platform/errors';

export const databaseErrors = refusalWords({
  'database.newer': {
    status: 503,
    en: ({ name }) =>
      `This database was migrated by a newer Moothall, which took away what this one needs (it has ${String(name)}). Start that version, or restore a backup made before the upgrade.`,
    cy: ({ name }) =>
      `Cafodd y gronfa ddata hon ei mudo gan Moothall mwy newydd, a dynnodd ymaith yr hyn y mae ar hwn ei angen (mae ganddi ${String(name)}). Dechreuwch y fersiwn honno, neu adferwch gopi wrth gefn a wnaed cyn yr uwchraddio.`,
  },
  'database.older': {
    status: 503,
    en: ({ name }) =>
      `This database has not been migrated yet (${String(name)} is missing). Run: bin/moothall migrate`,
    cy: ({ name }) =>
      `Nid yw'r gronfa ddata hon wedi'i mudo eto (mae ${String(name)} ar goll). Rhedwch: bin/moothall migrate`,
  },
  'database.moved': {
    status: 503,
    en: () =>
      'This database was brought here from another PostgreSQL server, where the numbers of transactions were others. While nothing else uses it, run: bin/moothall migrate',
    cy: () =>
      "Daethpwyd â'r gronfa ddata hon yma o weinydd PostgreSQL arall, lle'r oedd rhifau'r trafodion yn wahanol. Tra nad oes dim arall yn ei defnyddio, rhedwch: bin/moothall migrate",
  },
  'database.restoring': {
    status: 503,
    en: () =>
      'A backup is being restored into this database, or was and did not come to its end. Wait for it, or run bin/moothall restore with the same backup again.',
    cy: () =>
      "Mae copi wrth gefn yn cael ei adfer i'r gronfa ddata hon, neu ni ddaeth hynny i'w derfyn. Arhoswch amdano, neu rhedwch bin/moothall restore gyda'r un copi eto.",
  },
  'database.drifted': {
    status: 503,
    en: ({ name }) =>
      `The migration ${String(name)} is not the one that this database was made with. Put the published file back; a change needs a new migration.`,
    cy: ({ name }) =>
      `Nid y mudiad ${String(name)} yw'r un y gwnaed y gronfa ddata hon ag ef. Rhowch y ffeil gyhoeddedig yn ôl; mae angen mudiad newydd ar newid.`,
  },
  'database.migration-misnamed': {
    status: 500,
    en: ({ name }) => `The migration ${String(name)} is misnamed. Name it YYYYMMDDHHMM-a-sentence.sql.`,
    cy: ({ name }) => `Mae'r mudiad ${String(name)} wedi'i gamenwi. Enwch ef YYYYMMDDHHMM-brawddeg.sql.`,
  },
  'database.login-too-strong': {
    status: 503,
    en: ({ login }) =>
      `DATABASE_URL signs in as ${String(login)}, who could see every council's rows. Use a login that owns nothing, is no superuser and has neither BYPASSRLS nor CREATEROLE, and grant it moothall_application.`,
    cy: ({ login }) =>
      `Mae DATABASE_URL yn mewngofnodi fel ${String(login)}, a allai weld rhesi pob cyngor. Defnyddiwch fewngofnod nad yw'n berchen ar ddim, nad yw'n uwchddefnyddiwr ac sydd heb BYPASSRLS na CREATEROLE, a rhowch moothall_application iddo.`,
  },
});
