export { attachDocument, detachDocuments } from './attach-document.ts';
export { documentsOn } from './documents-on.ts';
