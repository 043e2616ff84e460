/** On a phone the rail folds behind its button in the bar; without script it simply stands above the page. */
export function startRail(): void {
  const rail = document.querySelector<HTMLElement>('.rail');
  if (rail === null) return;
  rail.addEventListener('keydown', (event) => {
    if (moveEntry(rail, event.key)) event.preventDefault();
  });
  const button = document.querySelector<HTMLButtonElement>(`.menu[aria-controls="${rail.id}"]`);
  if (button === null) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', String(rail.classList.toggle('open')));
  });
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down go from entry to entry while one of them has the focus, and round at the ends. */
function moveEntry(rail: HTMLElement, key: string): boolean {
  const entries = [...rail.querySelectorAll<HTMLElement>('a[href]')];
  const at = entries.findIndex((entry) => entry === document.activeElement);
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step === undefined || at < 0) return false;
  entries.at((at + step) % entries.length)?.focus();
  return true;
}
