import { refusalWords } from '#platform/errors';

export const configErrors = refusalWords({
  'config.unfit': {
    status: 500,
    en: ({ problems }) => `The settings are not right. ${String(problems)}. README.md lists every setting.`,
    cy: ({ problems }) =>
      `Nid yw'r gosodiadau'n gywir. ${String(problems)}. Mae README.md yn rhestru pob gosodiad.`,
  },
  'config.file-unreadable': {
    status: 500,
    en: ({ path }) =>
      `The file ${String(path)} cannot be read. Check that it exists and that this user may read it.`,
    cy: ({ path }) =>
      `Ni ellir darllen y ffeil ${String(path)}. Gwiriwch ei bod yn bodoli ac y caiff y defnyddiwr hwn ei darllen.`,
  },
});
