/** What somebody types to find the answer is not yet the answer. */
const notYet = /\.(find|hint)$/;

/**
 * Presses “Look up” by itself once everything is answered with which a source is asked, and again when that changes. The page comes back where
 * it was; without a script the button does the same.
 */
export function startLookUps(): void {
  for (const block of document.querySelectorAll<HTMLElement>('[data-look-up]')) {
    const button = block.querySelector<HTMLButtonElement>('[data-look-up-button]');
    const form = button?.form;
    if (!button || !form) continue;
    const needs = (block.dataset['lookUp'] ?? '').split(' ');
    let asked = answered(form, needs);
    form.addEventListener('change', ({ target }) => {
      if (!(target instanceof Element) || !needs.some((need) => isOf(target, need))) return;
      const now = answered(form, needs);
      if (now === undefined || now === asked) return;
      asked = now;
      form.action = `#${block.id}`;
      form.requestSubmit(button);
    });
  }
  const back = document.querySelector<HTMLElement>('[data-look-up]:target');
  back?.focus({ preventScroll: true });
}

function isOf(field: Element, need: string): boolean {
  const name = field.getAttribute('name') ?? '';
  return (name === need || name.startsWith(`${need}.`)) && !notYet.test(name);
}

/** What stands in the fields of these questions; nothing while one of them is empty. */
function answered(form: HTMLFormElement, needs: readonly string[]): string | undefined {
  const all = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' && !notYet.test(name) ? [{ name, value }] : [],
  );
  const of = needs.map((need) => all.filter(({ name }) => name === need || name.startsWith(`${need}.`)));
  return of.every((values) => values.length > 0) ? JSON.stringify(of) : undefined;
}
