const calm = 5_000; // after five seconds a second press is meant: the answer was lost, or a file came instead of a page

/** Holds back the second press of an impatient hand. The server's idempotency keys are what protects; this saves the wait. */
export function sendOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method === 'get' || 'again' in form.dataset) return;
    const sent = Number(form.dataset['sent'] ?? -calm);
    if (event.timeStamp - sent < calm) event.preventDefault();
    else form.dataset['sent'] = String(event.timeStamp);
  });
  // A page that comes back by the browser's Back button was never sent, as far as its reader knows.
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]'))
      delete form.dataset['sent'];
  });
}
