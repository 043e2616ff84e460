export { languageSchema, schemaNames, schemaOf } from './language-schema.ts';
export { writeNewService } from './new-service.ts';
export { readPackDocument } from './pack-document.ts';
export type { PackDocument } from './pack-document.ts';
export { packFiles } from './pack-files.ts';
export type { PackFileName } from './pack-files.ts';
export { writePack } from './write-pack.ts';
