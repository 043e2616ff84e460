export { convertForm } from './convert.ts';
export type { Foreign, ForeignService } from './convert.ts';
export { foreignFormErrors } from './errors.ts';
export type { Note } from './notes.ts';
export { foreignFormats } from './source/source-form.ts';
export type { ForeignFormat } from './source/source-form.ts';
export { exportForm } from './outward/export-form.ts';
export type { ExportedForm } from './outward/export-form.ts';
