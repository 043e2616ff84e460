import type { SourcePage } from '../source/source-form.ts';
import type { Making } from './made.ts';
import type { SlugBook } from './slugs.ts';

export type MakingPages = Making & {
  readonly pageSlugs: SlugBook;
  /** Whether a page becomes one of ours; the others are the service’s own start page and summary. */
  readonly isKept: (page: SourcePage) => boolean;
};
