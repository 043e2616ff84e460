import { refusalWords } from '#platform/errors';

/** `folder` is where the database's files are, `log` the server's own log; `process` is a process number. */
export const postgresErrors = refusalWords({
  'postgres.no-binaries': {
    status: 500,
    en: (f) =>
      `There is no PostgreSQL for ${f['platform']} among the installed packages. Run npm start again to install it, or set DATABASE_URL to a PostgreSQL 15 or later of your own.`,
    cy: (f) =>
      `Nid oes PostgreSQL ar gyfer ${f['platform']} ymhlith y pecynnau a osodwyd. Rhedwch npm start eto i’w osod, neu gosodwch DATABASE_URL i’ch PostgreSQL 15 neu ddiweddarach eich hun.`,
  },
  'postgres.folder-in-use': {
    status: 500,
    en: (f) =>
      `Another Moothall (process ${f['process']}) is using the database in ${f['folder']}. Stop it, or start this one in another copy of the project with --port.`,
    cy: (f) =>
      `Mae Moothall arall (proses ${f['process']}) yn defnyddio’r gronfa ddata yn ${f['folder']}. Stopiwch hi, neu dechreuwch hon mewn copi arall o’r prosiect gyda --port.`,
  },
  'postgres.folder-unreachable': {
    status: 500,
    en: (f) =>
      `The database is in ${f['folder']}, which its user (number ${f['uid']}) can no longer reach, and PostgreSQL does not run as root. Let other users pass through the folders above it (chmod o+x), or move it to start with an empty one.`,
    cy: (f) =>
      `Mae’r gronfa ddata yn ${f['folder']}, na all ei defnyddiwr (rhif ${f['uid']}) ei gyrraedd mwyach, ac nid yw PostgreSQL yn rhedeg fel root. Gadewch i ddefnyddwyr eraill fynd drwy’r ffolderi uwch ei phen (chmod o+x), neu symudwch hi i ddechrau gydag un wag.`,
  },
  'postgres.folder-of-another-user': {
    status: 500,
    en: (f) =>
      `The database in ${f['folder']} belongs to another user (number ${f['uid']}). Start Moothall as that user or as root, or move that folder to start with an empty one.`,
    cy: (f) =>
      `Mae’r gronfa ddata yn ${f['folder']} yn perthyn i ddefnyddiwr arall (rhif ${f['uid']}). Dechreuwch Moothall fel y defnyddiwr hwnnw neu fel root, neu symudwch y ffolder honno i ddechrau gydag un wag.`,
  },
  'postgres.folder-not-writable': {
    status: 500,
    en: (f) =>
      `Moothall may not write in ${f['folder']}. Start it as the user who owns that folder, or copy the project to a folder of your own.`,
    cy: (f) =>
      `Ni chaiff Moothall ysgrifennu yn ${f['folder']}. Dechreuwch ef fel y defnyddiwr sy’n berchen ar y ffolder honno, neu copïwch y prosiect i ffolder eich hun.`,
  },
  'postgres.data-from-newer-server': {
    status: 500,
    en: (f) =>
      `The database in ${f['folder']} was made by PostgreSQL ${f['found']}, and this Moothall brings ${f['expected']}. Use the newer Moothall that made it, or start with --fresh to replace it.`,
    cy: (f) =>
      `Gwnaed y gronfa ddata yn ${f['folder']} gan PostgreSQL ${f['found']}, ond daw’r Moothall hwn â fersiwn ${f['expected']}. Defnyddiwch y Moothall diweddarach a’i gwnaeth, neu dechreuwch gyda --fresh i’w disodli.`,
  },
  'postgres.data-from-older-server': {
    status: 500,
    en: (f) =>
      `The database in ${f['folder']} was made by PostgreSQL ${f['found']}, and this Moothall brings ${f['expected']}. Carry it over with pg_upgrade or with a dump, or start with --fresh to replace it.`,
    cy: (f) =>
      `Gwnaed y gronfa ddata yn ${f['folder']} gan PostgreSQL ${f['found']}, ond daw’r Moothall hwn â fersiwn ${f['expected']}. Trosglwyddwch hi â pg_upgrade neu â dymp, neu dechreuwch gyda --fresh i’w disodli.`,
  },
  'postgres.data-from-newer-moothall': {
    status: 500,
    en: (f) =>
      `The folder ${f['folder']} was laid out by a newer Moothall. Use that version, or start with --fresh to replace it.`,
    cy: (f) =>
      `Gosodwyd y ffolder ${f['folder']} gan Moothall diweddarach. Defnyddiwch y fersiwn honno, neu dechreuwch gyda --fresh i’w disodli.`,
  },
  'postgres.disk-full': {
    status: 507,
    en: (f) =>
      `The disk that holds ${f['folder']} is full. Free at least 500 MB and start again; nothing that was saved is lost.`,
    cy: (f) =>
      `Mae’r ddisg sy’n dal ${f['folder']} yn llawn. Rhyddhewch o leiaf 500 MB a dechreuwch eto; ni chollwyd dim a gadwyd.`,
  },
  'postgres.port-taken': {
    status: 500,
    en: (f) =>
      `Another program is listening on port ${f['port']}, which the database was to use. Stop that program, or give the database another port.`,
    cy: (f) =>
      `Mae rhaglen arall yn gwrando ar borth ${f['port']}, yr oedd y gronfa ddata i’w ddefnyddio. Stopiwch y rhaglen honno, neu rhowch borth arall i’r gronfa ddata.`,
  },
  'postgres.archive-unreachable': {
    status: 500,
    en: (f) =>
      `PostgreSQL may not write in ${f['folder']}, where its log is to be kept. Name a folder in MOOTHALL_BACKUPS that other users can pass through (not one in /root).`,
    cy: (f) =>
      `Ni chaiff PostgreSQL ysgrifennu yn ${f['folder']}, lle mae ei log i’w gadw. Enwch ffolder yn MOOTHALL_BACKUPS y gall defnyddwyr eraill fynd drwyddi (nid un yn /root).`,
  },
  'postgres.data-exists': {
    status: 500,
    en: (f) =>
      `There is a database in ${f['folder']} already, and a restore never writes over one. Move that folder away, or set MOOTHALL_HOME to an empty one.`,
    cy: (f) =>
      `Mae cronfa ddata eisoes yn ${f['folder']}, ac nid yw adfer byth yn ysgrifennu dros un. Symudwch y ffolder honno o’r neilltu, neu gosodwch MOOTHALL_HOME i un wag.`,
  },
  'postgres.log-ends-before': {
    status: 500,
    en: (f) =>
      `The log that was kept ends before ${f['at']}: its last change is of ${f['last']}. Restore to that moment or an earlier one, or to the end of the log without --at. Where an earlier restore began another course of things, --timeline N (1 for the first) follows an older one.`,
    cy: (f) =>
      `Mae’r log a gadwyd yn dod i ben cyn ${f['at']}: mae ei newid olaf o ${f['last']}. Adferwch i’r foment honno neu un gynharach, neu i ddiwedd y log heb --at. Lle dechreuodd adferiad cynharach gwrs arall o ddigwyddiadau, mae --timeline N (1 am y cyntaf) yn dilyn un hŷn.`,
  },
  'postgres.will-not-start': {
    status: 500,
    en: (f) => `PostgreSQL did not start: ${f['reason']}. Its log is ${f['log']}.`,
    cy: (f) => `Ni ddechreuodd PostgreSQL: ${f['reason']}. Mae ei log yn ${f['log']}.`,
  },
});
