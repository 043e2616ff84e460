/** "Tick all" and the number of rows ticked; which rows look ticked, and whether the actions show, is the style's work. */
export function startTicks(): void {
  for (const all of document.querySelectorAll<HTMLInputElement>('[data-tick-all]')) {
    const table = all.closest('table');
    if (table === null) continue;
    const boxes = [...table.querySelectorAll<HTMLInputElement>('tbody .tick input')];
    const count = () => {
      const ticked = boxes.filter((box) => box.checked).length;
      all.checked = ticked > 0 && ticked === boxes.length;
      all.indeterminate = ticked > 0 && ticked < boxes.length;
      say(table, ticked);
    };
    all.addEventListener('change', () => {
      for (const box of boxes) box.checked = all.checked;
      count();
    });
    table.addEventListener('change', count);
    count();
  }
}

const say = (table: Element, ticked: number): void => {
  for (const place of table.closest('main')?.querySelectorAll('[data-ticked-count]') ?? []) {
    place.textContent = String(ticked);
  }
};
