const rows = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-row]:not([hidden])'),
];
const current = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;
const linkOf = (row: Element | null | undefined) => row?.querySelector<HTMLElement>('a[href]');

export const hasRows = (): boolean => document.querySelector('[data-row]') !== null;

/** Moves the focus to the link of the next row (`1`) or the one before (`-1`), and stays at the ends. */
export function moveRow(step: 1 | -1): void {
  const all = rows();
  const here = current();
  const at = here === null ? (step === 1 ? 0 : -1) : clamp(all.indexOf(here) + step, all.length);
  const row = all.at(at);
  linkOf(row)?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

const clamp = (at: number, length: number): number => Math.max(0, Math.min(length - 1, at));

export const tickRow = (): void => current()?.querySelector<HTMLInputElement>('.tick input')?.click();

/** Enter on a row's box would send the form around it; here it opens the row. */
export function openRow(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return false;
  const link = linkOf(target.closest('[data-row]'));
  link?.click();
  return link !== undefined && link !== null;
}
