import { initAll } from 'govuk-frontend';
import { welshComponents } from './welsh-components.ts';

/** Wakes the GOV.UK components on the page, in its language. */
export function startComponents(): void {
  // The page's first inline script sets these too; a page that left it out is not worse off.
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  initAll(document.documentElement.lang === 'cy' ? welshComponents : {});
}
