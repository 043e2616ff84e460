import { refusalWords } from '#platform/errors';

export const commandErrors = refusalWords({
  'command.unknown': {
    status: 500,
    en: ({ given, usage }) => `${String(given)} is not one of the commands.\n${String(usage)}`,
    cy: ({ given, usage }) => `Nid yw ${String(given)} yn un o'r gorchmynion.\n${String(usage)}`,
  },
  'command.unknown-option': {
    status: 500,
    en: ({ argument, usage }) => `${String(argument)} is not an option of this command.\n${String(usage)}`,
    cy: ({ argument, usage }) => `Nid yw ${String(argument)} yn opsiwn o'r gorchymyn hwn.\n${String(usage)}`,
  },
  'command.option-value': {
    status: 500,
    en: ({ argument, usage }) =>
      `The option ${String(argument)} has a value missing, or one too many.\n${String(usage)}`,
    cy: ({ argument, usage }) =>
      `Mae gan yr opsiwn ${String(argument)} werth ar goll, neu un yn ormod.\n${String(usage)}`,
  },
  'command.too-much': {
    status: 500,
    en: ({ argument, usage }) =>
      `There is no place for ${String(argument)} in this command.\n${String(usage)}`,
    cy: ({ argument, usage }) => `Nid oes lle i ${String(argument)} yn y gorchymyn hwn.\n${String(usage)}`,
  },
  'command.no-day': {
    status: 500,
    en: ({ given, usage }) => `${String(given)} is not a day. Write it as 2027-05-06.\n${String(usage)}`,
    cy: ({ given, usage }) =>
      `Nid yw ${String(given)} yn ddiwrnod. Ysgrifennwch ef fel 2027-05-06.\n${String(usage)}`,
  },
  'command.needs-layer': {
    status: 500,
    en: ({ usage }) => `Say which layer the file is, such as --layer street-lamps.\n${String(usage)}`,
    cy: ({ usage }) => `Dywedwch pa haen yw’r ffeil, fel --layer street-lamps.\n${String(usage)}`,
  },
  'command.needs-holding': {
    status: 500,
    en: ({ usage }) =>
      `Say which service grants them and what it calls them, such as --service SERVICE --kind KIND.\n${String(usage)}`,
    cy: ({ usage }) =>
      `Dywedwch pa wasanaeth sy’n eu rhoi a beth y mae’n eu galw, fel --service SERVICE --kind KIND.\n${String(usage)}`,
  },
  'command.not-csv': {
    status: 500,
    en: ({ file }) => `${String(file)} is no table. Save it as CSV, with a heading in its first line.`,
    cy: ({ file }) => `Nid tabl yw ${String(file)}. Cadwch ef fel CSV, gyda phennawd yn ei linell gyntaf.`,
  },
  'command.no-rows': {
    status: 500,
    en: ({ file }) => `${String(file)} has no row below its heading. Check that it is the right file.`,
    cy: ({ file }) => `Nid oes rhes o dan bennawd ${String(file)}. Gwiriwch mai’r ffeil gywir yw hi.`,
  },
  'command.columns-missing': {
    status: 500,
    en: ({ file, columns }) =>
      `${String(file)} has no column ${String(columns)}. Every row says what the other system calls it (reference) and its days (from, until).`,
    cy: ({ file, columns }) =>
      `Nid oes gan ${String(file)} y golofn ${String(columns)}. Mae pob rhes yn dweud beth y mae’r system arall yn ei galw (reference) a’i dyddiau (from, until).`,
  },
  'command.needs-two-files': {
    status: 500,
    en: ({ usage }) => `Give two files: the streets, and the land under them.\n${String(usage)}`,
    cy: ({ usage }) => `Rhowch ddwy ffeil: y strydoedd, a’r tir oddi tanynt.\n${String(usage)}`,
  },
  'command.no-port': {
    status: 500,
    en: ({ given, last, usage }) =>
      `${String(given)} is not a port. Give a number from 1 to ${String(last)}.\n${String(usage)}`,
    cy: ({ given, last, usage }) =>
      `Nid porth yw ${String(given)}. Rhowch rif o 1 i ${String(last)}.\n${String(usage)}`,
  },
  'command.no-size': {
    status: 500,
    en: ({ given, usage }) =>
      `There is no borough of the size ${String(given)}. It is small or full.\n${String(usage)}`,
    cy: ({ given, usage }) =>
      `Nid oes bwrdeistref o'r maint ${String(given)}. Bach (small) neu lawn (full) ydyw.\n${String(usage)}`,
  },
  'command.needs-file': {
    status: 500,
    en: ({ usage }) => `Say which file: its name is missing.\n${String(usage)}`,
    cy: ({ usage }) => `Dywedwch pa ffeil: mae ei henw ar goll.\n${String(usage)}`,
  },
  'command.one-file-at-a-time': {
    status: 500,
    en: () =>
      'The rejects of several files would be written over one another. Give one file, or leave --rejects out: each then has its own.',
    cy: () =>
      'Byddai gwrthodiadau sawl ffeil yn cael eu hysgrifennu dros ei gilydd. Rhowch un ffeil, neu hepgorwch --rejects: yna bydd gan bob un ei rhai ei hun.',
  },
  'command.one-supply-at-a-time': {
    status: 500,
    en: () =>
      'The rejects of several supplies would be written over one another. Give the files of one supply, or leave --rejects out: each then has its own.',
    cy: () =>
      'Byddai gwrthodiadau sawl cyflenwad yn cael eu hysgrifennu dros ei gilydd. Rhowch ffeiliau un cyflenwad, neu hepgorwch --rejects: yna bydd gan bob un ei rhai ei hun.',
  },
  'command.which-council': {
    status: 500,
    en: ({ councils }) => `Say which council it is for, with --council and one of: ${String(councils)}.`,
    cy: ({ councils }) => `Dywedwch ar gyfer pa gyngor y mae, gyda --council ac un o: ${String(councils)}.`,
  },
  'command.client-needs-name': {
    status: 500,
    en: ({ usage }) => `Say which client: its name is missing.\n${String(usage)}`,
    cy: ({ usage }) => `Dywedwch pa gleient: mae ei enw ar goll.\n${String(usage)}`,
  },
  'command.client-needs-reason': {
    status: 500,
    en: ({ usage }) => `Say why, with --reason: the record keeps it.\n${String(usage)}`,
    cy: ({ usage }) => `Dywedwch pam, gyda --reason: mae'r cofnod yn ei gadw.\n${String(usage)}`,
  },
  'command.client-unfit': {
    status: 500,
    en: ({ what, may }) =>
      `${String(what)} is missing or not right. A name has at most 60 characters; --may is one or more of: ${String(may)}; --answers is what it answers, such as contractor.job; --per-minute is a whole number up to 100000; --until is a day such as 2027-03-31. Nothing was added.`,
    cy: ({ what, may }) =>
      `Mae ${String(what)} ar goll neu'n anghywir. Mae gan enw 60 nod ar y mwyaf; mae --may yn un neu fwy o: ${String(may)}; mae --answers yn dweud beth y mae'n ei ateb, megis contractor.job; mae --per-minute yn rhif cyfan hyd at 100000; mae --until yn ddiwrnod megis 2027-03-31. Ni ychwanegwyd dim.`,
  },
  'command.file-exists': {
    status: 500,
    en: ({ path }) =>
      `There is a file at ${String(path)}, and a key file is never written over: what was made with its keys would be lost. Give another name.`,
    cy: ({ path }) =>
      `Mae ffeil yn ${String(path)}, ac ni chaiff ffeil allweddi byth ei hysgrifennu drosti: collid yr hyn a wnaed â'i hallweddi. Rhowch enw arall.`,
  },
  'command.no-folder': {
    status: 500,
    en: ({ path }) => `There is no folder for ${String(path)}. Make it first, or give another name.`,
    cy: ({ path }) => `Nid oes ffolder ar gyfer ${String(path)}. Crëwch hi yn gyntaf, neu rhowch enw arall.`,
  },
  'command.needs-name': {
    status: 500,
    en: ({ usage }) => `Say which one: its name is missing.\n${String(usage)}`,
    cy: ({ usage }) => `Dywedwch pa un: mae ei enw ar goll.\n${String(usage)}`,
  },
  'command.no-form-file': {
    status: 500,
    en: ({ path }) => `There is no file ${String(path)}. Give the definition of a form, as JSON or YAML.`,
    cy: ({ path }) => `Nid oes ffeil ${String(path)}. Rhowch ddiffiniad ffurflen, fel JSON neu YAML.`,
  },
  'command.no-form-format': {
    status: 500,
    en: ({ given, formats }) =>
      `“${String(given)}” is not a format of forms. Say which it is with --format and one of: ${String(formats)}.`,
    cy: ({ given, formats }) =>
      `Nid yw “${String(given)}” yn fformat ffurflenni. Dywedwch pa un ydyw â --format ac un o: ${String(formats)}.`,
  },
  'command.folder-not-empty': {
    status: 500,
    en: ({ path }) => `${String(path)} is there already. Give another name or folder; nothing was written.`,
    cy: ({ path }) => `Mae ${String(path)} yno eisoes. Rhowch enw neu ffolder arall; ni ysgrifennwyd dim.`,
  },
  'command.needs-setting': {
    status: 500,
    en: ({ name, why }) => `Set ${String(name)}: ${String(why)}.`,
    cy: ({ name, why }) => `Gosodwch ${String(name)}: ${String(why)}.`,
  },
  'command.port-taken': {
    status: 500,
    en: ({ port, instead }) =>
      `Port ${String(port)} is taken by another program. Stop that program, or choose a port that is free (npm start -- --port ${String(instead)}).`,
    cy: ({ port, instead }) =>
      `Mae rhaglen arall yn defnyddio porth ${String(port)}. Stopiwch y rhaglen honno, neu dewiswch borth sy'n rhydd (npm start -- --port ${String(instead)}).`,
  },
  'command.cannot-listen': {
    status: 500,
    en: ({ host, port, code }) =>
      `Moothall cannot listen on ${String(host)}, port ${String(port)} (${String(code)}). Set HOST to an address of this computer, and PORT to one that is free and that this user may open.`,
    cy: ({ host, port, code }) =>
      `Ni all Moothall wrando ar ${String(host)}, porth ${String(port)} (${String(code)}). Gosodwch HOST i gyfeiriad sydd gan y cyfrifiadur hwn, a PORT i un sy'n rhydd ac y caiff y defnyddiwr hwn ei agor.`,
  },
  'command.fresh-of-yours': {
    status: 500,
    en: () =>
      '--fresh empties the database that Moothall brings, and DATABASE_URL names one of yours. Leave one of the two out; to empty yours, drop and create it.',
    cy: () =>
      "Mae --fresh yn gwagio'r gronfa ddata a ddaw gyda Moothall, ac mae DATABASE_URL yn enwi un o'ch rhai chi. Hepgorwch un o'r ddau; i wagio'ch un chi, dilëwch hi a'i chreu eto.",
  },
  'command.demo-failed': {
    status: 500,
    en: ({ code }) =>
      `The fictional borough could not be loaded (the loader ended with ${String(code)}; its own sentence stands above). Start afresh with: npm start -- --fresh`,
    cy: ({ code }) =>
      `Ni ellid llwytho'r fwrdeistref ddychmygol (gorffennodd y llwythwr gyda ${String(code)}; mae ei frawddeg ei hun uchod). Dechreuwch o'r newydd gyda: npm start -- --fresh`,
  },
  'command.stand-ins-ended': {
    status: 500,
    en: ({ code }) =>
      `The stand-ins for the mail system and the staff directory ended (${String(code)}), and the demonstration with them. Nothing is lost: start again.`,
    cy: ({ code }) =>
      `Daeth y rhai sy'n sefyll yn lle'r system bost a'r cyfeiriadur staff i ben (${String(code)}), a'r arddangosiad gyda nhw. Ni chollwyd dim: dechreuwch eto.`,
  },
  'command.database-ended': {
    status: 500,
    en: () =>
      'The database that Moothall brings has ended, and the demonstration with it. What was acknowledged is kept: start again.',
    cy: () =>
      "Daeth y gronfa ddata a ddaw gyda Moothall i ben, a'r arddangosiad gyda hi. Cedwir yr hyn a gydnabuwyd: dechreuwch eto.",
  },
  'command.database-away': {
    status: 503,
    en: ({ said }) =>
      `PostgreSQL cannot be reached (${String(said)}). Check that it runs, and the address in DATABASE_URL, DATABASE_OWNER_URL and DATABASE_DIRECT_URL.`,
    cy: ({ said }) =>
      `Ni ellir cyrraedd PostgreSQL (${String(said)}). Gwiriwch ei fod yn rhedeg, a'r cyfeiriad yn DATABASE_URL, DATABASE_OWNER_URL a DATABASE_DIRECT_URL.`,
  },
  'command.database-refuses': {
    status: 503,
    en: ({ said }) =>
      `PostgreSQL refuses: ${String(said)}. docs/guides/operating.md says which login needs what; check them and their passwords in DATABASE_URL, DATABASE_OWNER_URL and DATABASE_DIRECT_URL.`,
    cy: ({ said }) =>
      `Mae PostgreSQL yn gwrthod: ${String(said)}. Dywed docs/guides/operating.md beth sydd ei angen ar ba fewngofnod; gwiriwch nhw a'u cyfrineiriau yn DATABASE_URL, DATABASE_OWNER_URL a DATABASE_DIRECT_URL.`,
  },
  'command.database-unfit': {
    status: 503,
    en: ({ version, encoding }) =>
      `This database is PostgreSQL ${String(version)} in ${String(encoding)}. Moothall needs PostgreSQL 15 or later and a database in UTF8.`,
    cy: ({ version, encoding }) =>
      `PostgreSQL ${String(version)} yn ${String(encoding)} yw'r gronfa ddata hon. Mae ar Moothall angen PostgreSQL 15 neu ddiweddarach a chronfa ddata yn UTF8.`,
  },
  'command.migration-waited': {
    status: 503,
    en: () =>
      'A migration waited in vain for a table that somebody else uses, and was undone. Nothing is half done: run it again, when the long transaction in pg_stat_activity is over.',
    cy: () =>
      "Arhosodd mudiad yn ofer am dabl y mae rhywun arall yn ei ddefnyddio, ac fe'i dadwnaed. Nid oes dim ar ei hanner: rhedwch ef eto, pan fydd y trafodyn hir yn pg_stat_activity ar ben.",
  },
  'command.disk-full': {
    status: 500,
    en: () => 'The disk is full. Free at least 500 MB and start again; nothing that was saved is lost.',
    cy: () => "Mae'r ddisg yn llawn. Rhyddhewch o leiaf 500 MB a dechreuwch eto; ni chollwyd dim a gadwyd.",
  },
  'command.no-access': {
    status: 500,
    en: ({ path }) =>
      `Moothall may not read or write ${String(path)}. Start it as a user who may, or put it elsewhere.`,
    cy: ({ path }) =>
      `Ni chaiff Moothall ddarllen nac ysgrifennu ${String(path)}. Dechreuwch hi fel defnyddiwr sy'n cael, neu rhowch hwnnw yn rhywle arall.`,
  },
  'command.both-languages': {
    status: 500,
    en: () => 'Give the reason in both languages, with --words-en and --words-cy, or leave both out.',
    cy: () => 'Rhowch y rheswm yn y ddwy iaith, gyda --words-en a --words-cy, neu hepgorwch y ddau.',
  },
  'command.no-time': {
    status: 500,
    en: ({ argument, given }) =>
      `${String(argument)} ${String(given)} is no time that will do. Write 2026-11-26T17:00, by London's clock; the end is after the beginning.`,
    cy: ({ argument, given }) =>
      `Nid yw ${String(argument)} ${String(given)} yn amser a wnaiff y tro. Ysgrifennwch 2026-11-26T17:00, yn ôl cloc Llundain; daw'r diwedd ar ôl y dechrau.`,
  },
  'command.no-such-council': {
    status: 500,
    en: ({ given }) =>
      `There is no council ${String(given)} in this installation. Its name is that of its folder.`,
    cy: ({ given }) => `Nid oes cyngor ${String(given)} yn y gosodiad hwn. Enw ei ffolder yw ei enw.`,
  },
  'council.no-folder': {
    status: 500,
    en: ({ folder }) =>
      `There is no council in the folder ${String(folder)}. Put a folder for each council there, as councils/ shows.`,
    cy: ({ folder }) =>
      `Nid oes cyngor yn y ffolder ${String(folder)}. Rhowch ffolder ar gyfer pob cyngor yno, fel y dengys councils/.`,
  },
  'council.unfit': {
    status: 500,
    en: ({ council, problems }) => `The data of ${String(council)} cannot be used:\n${String(problems)}`,
    cy: ({ council, problems }) => `Ni ellir defnyddio data ${String(council)}:\n${String(problems)}`,
  },
  'council.unknown': {
    status: 500,
    en: ({ council }) => `The database does not know ${String(council)} yet. Run: bin/moothall migrate`,
    cy: ({ council }) =>
      `Nid yw'r gronfa ddata yn adnabod ${String(council)} eto. Rhedwch: bin/moothall migrate`,
  },
  'council.no-directory': {
    status: 500,
    en: ({ council }) =>
      `Officers of ${String(council)} have nowhere to sign in. Name its staff directory in MOOTHALL_DIRECTORIES, as docs/guides/operating.md shows.`,
    cy: ({ council }) =>
      `Nid oes gan swyddogion ${String(council)} unman i fewngofnodi. Enwch ei gyfeiriadur staff yn MOOTHALL_DIRECTORIES, fel y dengys docs/guides/operating.md.`,
  },
});
