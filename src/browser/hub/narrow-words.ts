import type { InBoth } from '../both/tongue.ts';

type Words = { readonly left: (count: number) => string };

export const narrowWords: InBoth<Words> = {
  en: {
    left: (count) => {
      if (count === 0) return 'None has all of these words. Press Enter for what comes nearest.';
      return count === 1
        ? '1 service. Press Enter to open it.'
        : `${String(count)} services. Press Enter to open the first.`;
    },
  },
  cy: {
    left: (count) =>
      count === 0
        ? 'Nid oes yr un gwasanaeth â’r geiriau hyn i gyd. Pwyswch Enter i weld y rhai agosaf.'
        : `Gwasanaethau: ${String(count)}. Pwyswch Enter i agor y cyntaf.`,
  },
};
