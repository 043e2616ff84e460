/** The kinds of file that are taken in, told apart by their first bytes and never by their names. */
export const fileKinds = ['jpeg', 'png', 'webp', 'heic', 'pdf', 'docx', 'odt'] as const;
export type FileKind = (typeof fileKinds)[number];

type About = {
  readonly type: string;
  readonly extension: string;
  readonly short: string;
  readonly isPicture: boolean;
};

const picture = (type: string, extension: string, short: string): About => ({
  type,
  extension,
  short,
  isPicture: true,
});

/** Of each kind: its media type, the end of its name, and what people call it. */
export const kindOfFile: Readonly<Record<FileKind, About>> = {
  jpeg: picture('image/jpeg', 'jpg', 'JPG'),
  png: picture('image/png', 'png', 'PNG'),
  webp: picture('image/webp', 'webp', 'WebP'),
  heic: picture('image/heic', 'heic', 'HEIC'),
  pdf: { type: 'application/pdf', extension: 'pdf', short: 'PDF', isPicture: false },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    short: 'DOCX',
    isPicture: false,
  },
  odt: {
    type: 'application/vnd.oasis.opendocument.text',
    extension: 'odt',
    short: 'ODT',
    isPicture: false,
  },
};
