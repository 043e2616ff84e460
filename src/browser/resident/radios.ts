/**
 * govuk-frontend gives a radio button that brings a further question an expanded state, which ARIA does not know for radio
 * buttons (axe: aria-allowed-attr). What is brought stands next to it in reading order, so nothing is lost without.
 */
export function withoutExpandedRadios(): void {
  clear();
  // After the components' own listeners, which stand further down.
  for (const event of ['click', 'pageshow']) window.addEventListener(event, clear);
}

function clear(): void {
  for (const radio of document.querySelectorAll('input[type="radio"][aria-expanded]'))
    radio.removeAttribute('aria-expanded');
}
