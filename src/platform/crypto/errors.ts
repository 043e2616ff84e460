import { refusalWords } from '#platform/errors';

export const keysErrors = refusalWords({
  'keys.missing': {
    status: 500,
    en: ({ path }) =>
      `There is no key file at ${String(path)}. Put the installation's key file there, or make one for a new installation: bin/moothall keys make ${String(path)}`,
    cy: ({ path }) =>
      `Nid oes ffeil allweddi yn ${String(path)}. Rhowch ffeil allweddi'r gosodiad yno, neu crëwch un ar gyfer gosodiad newydd: bin/moothall keys make ${String(path)}`,
  },
  'keys.unreadable': {
    status: 500,
    en: ({ path }) =>
      `The key file ${String(path)} is not one of ours, or is damaged. Restore it from its own backup.`,
    cy: ({ path }) =>
      `Nid un o'n rhai ni yw'r ffeil allweddi ${String(path)}, neu mae wedi'i difrodi. Adferwch hi o'i chopi wrth gefn ei hun.`,
  },
});
