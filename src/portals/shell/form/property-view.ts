import type { AskedQuestion } from '#capabilities/forms';
import type { Address } from '#capabilities/gazetteer';
import { button, details, fieldset, html, input, insetText, select } from '#platform/html';
import type { Html } from '#platform/html';
import { unavailable } from '../addresses/address-book.ts';
import { mostAddresses } from './find-for-property.ts';
import { formWords } from './form.words.ts';
import { findButton } from './place-search.ts';
import { hintIdOf, hintView, legendOf, nameOf, told, valueOf } from './parts.ts';
import { fieldView, severalView } from './several-view.ts';
import type { Standing } from './standing.ts';

/** A postcode, then a list to choose from, then, always, the address by hand. */
export function propertyView(asked: AskedQuestion, standing: Standing): Html {
  if (standing.isInList) return listedView(asked, standing);
  const words = formWords[standing.tongue];
  const { addresses } = standing.help;
  const isDown = addresses === unavailable;
  const found = isDown ? undefined : addresses;
  return fieldset({
    ...legendOf(asked, standing),
    ...(asked.words.hint === undefined ? {} : { describedBy: hintIdOf(asked) }),
    html: html`${hintView(asked)}
      <div class="find-address">
        ${input({
          id: nameOf(asked, 'find'),
          name: nameOf(asked, 'find'),
          label: { text: words.postcode },
          value: valueOf(asked, 'find'),
          autocomplete: 'postal-code',
          classes: 'govuk-input--width-10',
          hint: { text: searchHint(found, standing) },
          ...told(asked, standing, 'find'),
        })}
        ${button({ text: words.find, name: findButton, value: asked.question.question, classes: 'govuk-button--secondary' })}
      </div>
      ${found && found.length > 0 && addressList(asked, standing, found)}
      ${isDown && asked.mistakes.length === 0 && insetText({ text: `${words.addressesDown}.` })}
      ${details({ summaryText: words.byHand, html: byHand(asked, standing), open: isDown || isByHand(asked) })}`,
  });
}

/** Among others of a list nothing is looked up: it is typed, or named by its number. */
function listedView(asked: AskedQuestion, standing: Standing): Html {
  const uprn = { part: 'uprn', says: formWords[standing.tongue].uprn, classes: 'govuk-input--width-10' };
  return severalView(
    asked,
    standing,
    html`${byHand(asked, standing)}${fieldView(asked, standing, { ...uprn, inputmode: 'numeric' })}`,
  );
}

function searchHint(found: readonly Address[] | undefined, { tongue }: Standing): string {
  const words = formWords[tongue];
  if (found?.length === 0) return words.noAddress;
  return found?.length === mostAddresses ? words.tooManyAddresses(mostAddresses) : words.postcodeHint;
}

function addressList(asked: AskedQuestion, standing: Standing, found: readonly Address[]): Html {
  const words = formWords[standing.tongue];
  const given = valueOf(asked, 'uprn');
  const chosen = found.some(({ uprn }) => String(uprn) === given) ? given : '';
  const count =
    found.length < mostAddresses ? words.addressesFound(found.length) : words.firstAddresses(found.length);
  const first = chosen === '' ? [{ value: '', text: count }] : [];
  return select({
    id: nameOf(asked, 'uprn'),
    name: nameOf(asked, 'uprn'),
    label: { text: chosen === '' ? words.chooseAddress : words.chosenAddress },
    classes: 'addresses',
    items: [...first, ...found.map(({ uprn, line }) => ({ value: String(uprn), text: line }))],
    value: chosen,
    ...told(asked, standing, 'uprn'),
  });
}

const handParts = ['line-1', 'line-2', 'town', 'postcode'] as const;
type HandPart = (typeof handParts)[number] | 'country';

/** An address may be in another country; the property of a service may not. */
function handPartsOf({ question }: AskedQuestion): readonly HandPart[] {
  return question.kind === 'address' ? [...handParts, 'country'] : handParts;
}

function isByHand(asked: AskedQuestion): boolean {
  return handPartsOf(asked).some(
    (part) =>
      valueOf(asked, part) !== '' || asked.mistakes.some(({ field }) => field === nameOf(asked, part)),
  );
}

function byHand(asked: AskedQuestion, standing: Standing): Html {
  const words = formWords[standing.tongue];
  const labels = {
    'line-1': words.line1,
    'line-2': words.line2,
    town: words.town,
    postcode: words.handPostcode,
    country: words.country,
  };
  const fills = {
    'line-1': 'address-line1',
    'line-2': 'address-line2',
    town: 'address-level2',
    postcode: 'postal-code',
    country: 'country-name',
  };
  return html`${handPartsOf(asked).map((part) =>
    input({
      id: nameOf(asked, part),
      name: nameOf(asked, part),
      label: { text: labels[part] },
      value: valueOf(asked, part),
      autocomplete: fills[part],
      ...(part === 'postcode' ? { classes: 'govuk-input--width-10' } : {}),
      ...told(asked, standing, part),
    }),
  )}`;
}
