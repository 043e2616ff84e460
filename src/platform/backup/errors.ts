import { refusalWords } from '#platform/errors';

export const backupErrors = refusalWords({
  'backup.none': {
    status: 500,
    en: ({ folder }) =>
      `There is no backup in ${String(folder)}. Name the folder that bin/moothall backup made.`,
    cy: ({ folder }) =>
      `Nid oes copi wrth gefn yn ${String(folder)}. Enwch y ffolder a wnaeth bin/moothall backup.`,
  },
  'backup.cut-off': {
    status: 500,
    en: ({ folder }) =>
      `The backup in ${String(folder)} was cut off before it was whole (it has no manifest.json). Use another; this one may be deleted.`,
    cy: ({ folder }) =>
      `Torrwyd y copi wrth gefn yn ${String(folder)} cyn iddo fod yn gyfan (nid oes ganddo manifest.json). Defnyddiwch un arall; gellir dileu hwn.`,
  },
  'backup.file-missing': {
    status: 500,
    en: ({ folder, path }) =>
      `The backup in ${String(folder)} is not whole: ${String(path)} is missing. Copy it again from where it was made, or use another.`,
    cy: ({ folder, path }) =>
      `Nid yw'r copi wrth gefn yn ${String(folder)} yn gyfan: mae ${String(path)} ar goll. Copïwch ef eto o'r lle y'i gwnaed, neu defnyddiwch un arall.`,
  },
  'backup.file-damaged': {
    status: 500,
    en: ({ folder, path }) =>
      `${String(path)} in ${String(folder)} is cut off, or is not as it was written. Copy it again from where it was made, or use another backup.`,
    cy: ({ folder, path }) =>
      `Mae ${String(path)} yn ${String(folder)} wedi'i dorri, neu nid yw fel y'i hysgrifennwyd. Copïwch ef eto o'r lle y'i gwnaed, neu defnyddiwch gopi wrth gefn arall.`,
  },
  'backup.newer-layout': {
    status: 500,
    en: ({ folder }) =>
      `The backup in ${String(folder)} was made by a newer Moothall, which lays backups out otherwise. Restore it with that version.`,
    cy: ({ folder }) =>
      `Gwnaed y copi wrth gefn yn ${String(folder)} gan Moothall mwy newydd, sy'n gosod copïau'n wahanol. Adferwch ef â'r fersiwn honno.`,
  },
  'backup.newer': {
    status: 500,
    en: ({ folder, moothall, name }) =>
      `The backup in ${String(folder)} was made by a newer Moothall (${String(moothall)}; it has ${String(name)}). Restore it with that version or a later one.`,
    cy: ({ folder, moothall, name }) =>
      `Gwnaed y copi wrth gefn yn ${String(folder)} gan Moothall mwy newydd (${String(moothall)}; mae ganddo ${String(name)}). Adferwch ef â'r fersiwn honno neu un ddiweddarach.`,
  },
  'backup.other-postgres': {
    status: 500,
    en: ({ folder, found, expected }) =>
      `The backup in ${String(folder)} holds the files of PostgreSQL ${String(found)}, and this Moothall brings ${String(expected)}. Restore it with the Moothall that made it, and carry the data over with backup --copy.`,
    cy: ({ folder, found, expected }) =>
      `Mae'r copi wrth gefn yn ${String(folder)} yn dal ffeiliau PostgreSQL ${String(found)}, ond daw'r Moothall hwn â ${String(expected)}. Adferwch ef â'r Moothall a'i gwnaeth, a chludwch y data drosodd â backup --copy.`,
  },
  'backup.log-gap': {
    status: 500,
    en: ({ folder, missing }) =>
      `The log in ${String(folder)} has a gap: ${String(missing)}.gz is missing, and nothing after it can be restored. Bring that file back, or use a backup that was made after it.`,
    cy: ({ folder, missing }) =>
      `Mae bwlch yn y log yn ${String(folder)}: mae ${String(missing)}.gz ar goll, ac ni ellir adfer dim ar ei ôl. Dewch â'r ffeil honno yn ôl, neu defnyddiwch gopi wrth gefn a wnaed ar ei hôl.`,
  },
  'restore.not-empty': {
    status: 500,
    en: ({ database, tables }) =>
      `The database ${String(database)} is not empty (it has ${String(tables)} tables), and a restore never writes over anything. Make an empty one for it.`,
    cy: ({ database, tables }) =>
      `Nid yw'r gronfa ddata ${String(database)} yn wag (mae ganddi ${String(tables)} o dablau), ac nid yw adfer byth yn ysgrifennu dros ddim. Gwnewch un wag ar ei gyfer.`,
  },
  'restore.folder-not-empty': {
    status: 500,
    en: ({ folder }) =>
      `The folder ${String(folder)} is not empty, and nothing is ever written over. Name one that is empty, or that is not there yet.`,
    cy: ({ folder }) =>
      `Nid yw'r ffolder ${String(folder)} yn wag, ac ni ysgrifennir byth dros ddim. Enwch un sy'n wag, neu nad yw yno eto.`,
  },
  'restore.other-count': {
    status: 500,
    en: ({ table, expected, found }) =>
      `${String(table)} has ${String(found)} rows after the restore and had ${String(expected)} when it was copied. Nothing was kept; use another backup, and report this as a bug.`,
    cy: ({ table, expected, found }) =>
      `Mae gan ${String(table)} ${String(found)} o resi ar ôl yr adfer ac roedd ganddo ${String(expected)} pan gopïwyd ef. Ni chadwyd dim; defnyddiwch gopi wrth gefn arall, a rhowch wybod am hyn fel nam.`,
  },
  'backup.no-folder': {
    status: 500,
    en: ({ usage }) => `Name one folder for the backup.\n${String(usage)}`,
    cy: ({ usage }) => `Enwch un ffolder ar gyfer y copi wrth gefn.\n${String(usage)}`,
  },
  'backup.no-database': {
    status: 500,
    en: ({ folder }) =>
      `There is no database in ${String(folder)} to back up. For a PostgreSQL of yours, set DATABASE_OWNER_URL.`,
    cy: ({ folder }) =>
      `Nid oes cronfa ddata yn ${String(folder)} i'w chopïo. Ar gyfer PostgreSQL o'ch eiddo eich hun, gosodwch DATABASE_OWNER_URL.`,
  },
  'restore.no-moment': {
    status: 500,
    en: ({ given }) =>
      `${String(given)} is not a moment. Write it with its offset: 2026-11-22T10:15:00Z, or 2026-07-01T10:15:00+01:00.`,
    cy: ({ given }) =>
      `Nid moment yw ${String(given)}. Ysgrifennwch ef gyda'i wahaniaeth oriau: 2026-11-22T10:15:00Z, neu 2026-07-01T10:15:00+01:00.`,
  },
  'restore.no-timeline': {
    status: 500,
    en: ({ given }) =>
      `${String(given)} is not a timeline. The first is 1, and each restore begins the next.`,
    cy: ({ given }) =>
      `Nid llinell amser yw ${String(given)}. 1 yw'r gyntaf, ac mae pob adferiad yn dechrau'r nesaf.`,
  },
  'restore.too-early': {
    status: 500,
    en: ({ at, ended }) =>
      `This backup was finished at ${String(ended)}, after ${String(at)}. Use one that was made before the moment that you want.`,
    cy: ({ at, ended }) =>
      `Gorffennwyd y copi hwn am ${String(ended)}, ar ôl ${String(at)}. Defnyddiwch un a wnaed cyn y foment yr ydych ei heisiau.`,
  },
  'restore.no-log': {
    status: 500,
    en: () =>
      'A restore to a moment needs the log that was kept since the backup. Set MOOTHALL_BACKUPS to the folder that has it in wal.',
    cy: () =>
      "Mae angen y log a gadwyd ers y copi er mwyn adfer i foment. Gosodwch MOOTHALL_BACKUPS i'r ffolder sydd ag ef yn wal.",
  },
  'restore.copy-has-one-moment': {
    status: 500,
    en: () =>
      'A copy holds the rows of one moment, so that --at has no meaning. Leave it out, or restore a base backup.',
    cy: () =>
      'Mae copi yn dal rhesi un foment, felly nid oes ystyr i --at. Gadewch ef allan, neu adferwch gopi sylfaenol.',
  },
  'restore.base-is-ours': {
    status: 500,
    en: ({ folder }) =>
      `The backup in ${String(folder)} holds the files of the PostgreSQL that comes with Moothall, and cannot go into the one that DATABASE_OWNER_URL names. Unset DATABASE_URL and DATABASE_OWNER_URL, or restore a copy (backup --copy).`,
    cy: ({ folder }) =>
      `Mae'r copi yn ${String(folder)} yn dal ffeiliau'r PostgreSQL a ddaw gyda Moothall, ac ni all fynd i'r un y mae DATABASE_OWNER_URL yn ei enwi. Dadosodwch DATABASE_URL a DATABASE_OWNER_URL, neu adferwch gopi (backup --copy).`,
  },
});
