import { refusalWords } from '#platform/errors';

export const commandErrors = refusalWords({
  'command.unknown': {
    status: 500,
    en: ({ usage }) => `That is not one of the commands.\n${String(usage)}`,
    cy: ({ usage }) => `Nid yw hwnnw'n un o'r gorchmynion.\n${String(usage)}`,
  },
  'command.needs-setting': {
    status: 500,
    en: ({ name, why }) => `Set ${String(name)}: ${String(why)}.`,
    cy: ({ name, why }) => `Gosodwch ${String(name)}: ${String(why)}.`,
  },
  'command.port-taken': {
    status: 500,
    en: ({ port }) =>
      `Port ${String(port)} is taken by another program. Stop that program, or choose a port: npm start -- --port ${String(Number(port) + 1)}`,
    cy: ({ port }) =>
      `Mae rhaglen arall yn defnyddio porth ${String(port)}. Stopiwch y rhaglen honno, neu dewiswch borth: npm start -- --port ${String(Number(port) + 1)}`,
  },
  'command.demo-failed': {
    status: 500,
    en: ({ code }) =>
      `The fictional borough could not be loaded (the loader ended with ${String(code)}; its own sentence stands above). Start afresh with: npm start -- --fresh`,
    cy: ({ code }) =>
      `Ni ellid llwytho'r fwrdeistref ddychmygol (gorffennodd y llwythwr gyda ${String(code)}; mae ei frawddeg ei hun uchod). Dechreuwch o'r newydd gyda: npm start -- --fresh`,
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
