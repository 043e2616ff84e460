/**
 * A page that the browser kept whole and shows again by its Back button holds the key of a form that was sent. It is asked
 * for anew, and comes with the answers that are kept.
 */
export function askAnew(): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && document.querySelector('form[method="post"]') !== null) location.reload();
  });
}
