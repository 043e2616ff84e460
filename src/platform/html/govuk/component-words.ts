import type { InBoth } from '#language';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';
import type { ComponentWords } from './words.ts';

/** What the components say of themselves, to be spread into their options. */
export const componentWords: InBoth<ComponentWords> = { en, cy };
