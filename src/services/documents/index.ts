export { clientFile, fileWaits, forgetClientFiles, nameFiles, takeClientFile } from './client-files.ts';
export type { NamingFault } from './client-files.ts';
export { answering, draftFiles, isSpoilt } from './draft-files.ts';
export type { FilesAt } from './draft-files.ts';
export { forgetDraftFiles } from './forget-draft-files.ts';
export { takeUploads } from './take-uploads.ts';
