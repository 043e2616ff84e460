import type { InBoth, Said } from '#language';

const en = { files: (count: number) => (count === 1 ? '1 file' : `${String(count)} files`) };

const cy: Said<typeof en> = { files: (count) => `${String(count)} ffeil` };

export const caseFilesWords: InBoth<Said<typeof en>> = { en, cy };
