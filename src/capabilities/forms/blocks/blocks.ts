import { contact } from './contact.ts';
import { declaration } from './declaration.ts';

/** All standard blocks: a new one is one file and one line here. */
export const blocks = { contact, declaration };
export type BlockName = keyof typeof blocks;
export const blockNames = ['contact', 'declaration'] as const satisfies readonly BlockName[];
