import type { Written } from '../packs/pack.ts';
import { printYaml } from './print-yaml.ts';

export const packFileNames = [
  'service.yaml',
  'form.yaml',
  'words.en.yaml',
  'words.cy.yaml',
  'example.yaml',
] as const;
export type PackFileName = (typeof packFileNames)[number];

/** The files of a service, by name. A pack that was kept without examples has no example.yaml. */
export type PackFiles = { readonly [Name in PackFileName]?: string | undefined };

/** The documents of a pack as the files of a folder. */
export function packFiles({ service, form, words, example }: Written): PackFiles {
  return {
    'service.yaml': printYaml(service),
    'form.yaml': printYaml(form),
    'words.en.yaml': printYaml(words.en),
    'words.cy.yaml': printYaml(words.cy),
    ...(example === undefined ? {} : { 'example.yaml': printYaml(example) }),
  };
}
