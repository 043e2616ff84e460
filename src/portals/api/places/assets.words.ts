import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const assetsWords: InBoth<OperationWords> = {
  en: {
    summary: 'List the things of a layer near a place or in a box',
    about:
      'Street lights, bins, trees and other things that stand somewhere: the nearest first with `metres` where a place is given, else those in a box. `more` says that there are more than were asked for.',
  },
  cy: {
    summary: 'Rhestru pethau haen ger lle neu mewn blwch',
    about:
      'Goleuadau stryd, biniau, coed a phethau eraill sy’n sefyll yn rhywle: yr agosaf yn gyntaf gyda `metres` lle rhoddir lle, fel arall y rhai mewn blwch. Dywed `more` fod mwy nag y gofynnwyd amdanynt.',
  },
};
