import type { AskedQuestion } from '#capabilities/forms';
import { button, details, fieldset, html, input, insetText, select } from '#platform/html';
import type { Html } from '#platform/html';
import { unavailable } from '../addresses/address-book.ts';
import type { StreetChoice } from './find-for-street.ts';
import { formWords } from './form.words.ts';
import { findButton } from './place-search.ts';
import { hintIdOf, hintView, legendOf, nameOf, told, valueOf } from './parts.ts';
import type { Standing } from './standing.ts';

/** A name or postcode, then a list of streets to choose from, then, always, the street by hand. */
export function streetView(asked: AskedQuestion, standing: Standing): Html {
  const words = formWords[standing.tongue];
  const { streets } = standing.help;
  const isDown = streets === unavailable;
  const found = isDown ? undefined : streets;
  return fieldset({
    ...legendOf(asked, standing),
    ...(asked.words.hint === undefined ? {} : { describedBy: hintIdOf(asked) }),
    html: html`${hintView(asked)}
      <div class="find-address">
        ${input({
          id: nameOf(asked, 'find'),
          name: nameOf(asked, 'find'),
          label: { text: words.street },
          value: valueOf(asked, 'find'),
          classes: 'govuk-input--width-20',
          hint: { text: found?.length === 0 ? words.noStreet : words.streetHint },
          ...told(asked, standing, 'find'),
        })}
        ${button({ text: words.findStreet, name: findButton, value: asked.question.question, classes: 'govuk-button--secondary' })}
      </div>
      ${found && found.length > 0 && streetList(asked, standing, found)}
      ${isDown && asked.mistakes.length === 0 && insetText({ text: `${words.streetsDown}.` })}
      ${details({
        summaryText: words.streetByHand,
        html: input({
          id: nameOf(asked, 'street'),
          name: nameOf(asked, 'street'),
          label: { text: words.streetName },
          value: valueOf(asked, 'street'),
          ...told(asked, standing, 'street'),
        }),
        open: isDown || valueOf(asked, 'street') !== '',
      })}`,
  });
}

function streetList(asked: AskedQuestion, standing: Standing, found: readonly StreetChoice[]): Html {
  const words = formWords[standing.tongue];
  const given = valueOf(asked, 'usrn');
  const chosen = found.some(({ usrn }) => String(usrn) === given) ? given : '';
  const first = chosen === '' ? [{ value: '', text: words.streetsFound(found.length) }] : [];
  return select({
    id: nameOf(asked, 'usrn'),
    name: nameOf(asked, 'usrn'),
    label: { text: chosen === '' ? words.chooseStreet : words.chosenStreet },
    classes: 'addresses',
    items: [...first, ...found.map(({ usrn, line }) => ({ value: String(usrn), text: line }))],
    value: chosen,
    ...told(asked, standing, 'usrn'),
  });
}
