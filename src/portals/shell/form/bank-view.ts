import type { AskedQuestion } from '#capabilities/forms';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { formWords } from './form.words.ts';
import { fieldView, severalView } from './several-view.ts';
import type { Standing } from './standing.ts';

/** As GOV.UK asks for an account: https://design-system.service.gov.uk/patterns/bank-details/ */
export function bankView(asked: AskedQuestion, standing: Standing): Html {
  const words = formWords[standing.tongue];
  const number = { inputmode: 'numeric', spellcheck: false };
  const spaced = 'govuk-input--extra-letter-spacing';
  return severalView(
    asked,
    standing,
    html`${fieldView(asked, standing, { part: 'name', says: words.accountName, spellcheck: false, autocomplete: 'billing name' })}
    ${fieldView(asked, standing, {
      part: 'sort-code',
      says: words.sortCode,
      hint: { text: words.sortCodeHint },
      classes: `govuk-input--width-5 ${spaced}`,
      ...number,
    })}
    ${fieldView(asked, standing, {
      part: 'account-number',
      says: words.accountNumber,
      hint: { text: words.accountNumberHint },
      classes: `govuk-input--width-10 ${spaced}`,
      ...number,
    })}
    ${fieldView(asked, standing, {
      part: 'roll-number',
      says: `${words.rollNumber} ${words.optional}`,
      hint: { text: words.rollNumberHint },
      classes: `govuk-input--width-10 ${spaced}`,
      spellcheck: false,
    })}`,
  );
}
