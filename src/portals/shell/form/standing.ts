import type { Tongue } from '#language';
import type { Html } from '#platform/html';
import type { Help } from './help.ts';

/** How a question is to stand on its page. */
export type Standing = {
  readonly tongue: Tongue;
  /** The only question of its page is the page's heading too. */
  readonly isHeading: boolean;
  readonly help: Help;
  /** It stands among others of a list on one page: nothing is looked up there. */
  readonly isInList?: boolean;
  /** What is asked further when an option is chosen: it stands below that option. */
  readonly revealed?: ((option: string) => Html | undefined) | undefined;
};
