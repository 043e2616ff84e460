/** On a phone the rail folds behind its button in the bar; without script it simply stands above the page. */
export function startRail(): void {
  const button = document.querySelector<HTMLButtonElement>('.menu[aria-controls]');
  const rail = document.getElementById(button?.getAttribute('aria-controls') ?? '');
  if (button === null || rail === null) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', String(rail.classList.toggle('open')));
  });
}
