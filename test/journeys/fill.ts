import type { Page } from 'playwright-core';

/** What is entered on a page, by the names of its fields; of radios and boxes, the value that is chosen. */
export type Entered = Readonly<Record<string, string>>;

/** Fills in a page as a person does, whatever its fields are and whichever language it speaks. */
export async function fill(page: Page, entered: Entered): Promise<void> {
  for (const [name, value] of Object.entries(entered)) {
    const fields = page.locator(`main [name="${name}"]`);
    const type = await fields.first().getAttribute('type');
    if (type === 'radio' || type === 'checkbox')
      await page.locator(`main [name="${name}"][value="${value}"]`).check();
    else if ((await page.locator(`main select[name="${name}"]`).count()) > 0)
      await fields.selectOption(value);
    else await fields.fill(value);
  }
}
