import { refusalWords } from '#platform/errors';

/** What commands about services may refuse. */
export const serviceCommandErrors = refusalWords({
  'command.no-version': {
    status: 500,
    en: ({ given }) => `${String(given)} is not a version. Give a number such as 3.`,
    cy: ({ given }) => `Nid yw ${String(given)} yn fersiwn. Rhowch rif megis 3.`,
  },
  'command.no-service-name': {
    status: 500,
    en: ({ given }) =>
      `${String(given)} cannot be the name of a service. Use small letters, digits and hyphens, beginning with a letter.`,
    cy: ({ given }) =>
      `Ni all ${String(given)} fod yn enw ar wasanaeth. Defnyddiwch lythrennau bach, digidau a chysylltnodau, gan ddechrau â llythyren.`,
  },
  'command.no-such-service': {
    status: 500,
    en: ({ given, services }) =>
      `The library has no service called ${String(given)}. It has: ${String(services)}.`,
    cy: ({ given, services }) =>
      `Nid oes gan y llyfrgell wasanaeth o’r enw ${String(given)}. Mae ganddi: ${String(services)}.`,
  },
  'command.no-queue': {
    status: 500,
    en: ({ given, queues }) =>
      `No council has a queue called “${String(given)}”. Name one of these with --queue: ${String(queues)}.`,
    cy: ({ given, queues }) =>
      `Nid oes gan unrhyw gyngor giw o’r enw “${String(given)}”. Enwch un o’r rhain â --queue: ${String(queues)}.`,
  },
  'command.no-schema': {
    status: 500,
    en: ({ given, names }) => `There is no schema called ${String(given)}. There are: ${String(names)}.`,
    cy: ({ given, names }) => `Nid oes sgema o’r enw ${String(given)}. Mae: ${String(names)}.`,
  },
  'command.no-pack': {
    status: 500,
    en: ({ path }) =>
      `${String(path)} is no service: give the folder of one, or a file that services export --json wrote.`,
    cy: ({ path }) =>
      `Nid yw ${String(path)} yn wasanaeth: rhowch ffolder un, neu ffeil a ysgrifennodd services export --json.`,
  },
  'command.no-why': {
    status: 500,
    en: () => 'Say in at most 500 characters why, with --why.',
    cy: () => 'Dywedwch mewn 500 nod ar y mwyaf pam, gyda --why.',
  },
});
