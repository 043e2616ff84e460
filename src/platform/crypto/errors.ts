import { refusalWords } from '#platform/errors';

export const keysErrors = refusalWords({
  'keys.missing': {
    status: 500,
    en: ({ path }) =>
      `There is no key file at ${String(path)}. Put the installation's key file there; for a new installation, bin/moothall keys make ${String(path)} makes one.`,
    cy: ({ path }) =>
      `Nid oes ffeil allweddi yn ${String(path)}. Rhowch ffeil allweddi'r gosodiad yno; ar gyfer gosodiad newydd, mae bin/moothall keys make ${String(path)} yn creu un.`,
  },
  'keys.unreadable': {
    status: 500,
    en: ({ path }) =>
      `The key file ${String(path)} is not one of ours, or is damaged. Restore it from its own backup.`,
    cy: ({ path }) =>
      `Nid un o'n rhai ni yw'r ffeil allweddi ${String(path)}, neu mae wedi'i difrodi. Adferwch hi o'i chopi wrth gefn ei hun.`,
  },
});
