import type { Uprn } from '#language';
import { componentWords, button, html, input, insetText } from '#platform/html';
import type { Html } from '#platform/html';
import type { Around } from '../layout.ts';
import type { Finding } from './address-finder.ts';
import { finderWords } from './address-finder.words.ts';

type Leading = {
  /** The page itself, which asks again. */
  readonly at: string;
  /** Where an address that is chosen leads. */
  readonly to: (uprn: Uprn) => string;
};

/** A postcode or an address is typed, and one of those found is chosen: links and a form, without any script. */
export function addressFinderView(around: Around, finding: Finding, { at, to }: Leading): Html {
  const { tongue, link } = around;
  const words = finderWords[tongue];
  const { typed, addresses, hasMore, isDown } = finding;
  const mistake = mistakeOf(finding, tongue);
  return html`<form action="${link(at)}" novalidate>
      ${input({
        id: 'q',
        name: 'q',
        label: { text: words.label, classes: 'govuk-label--m' },
        hint: { text: words.hint },
        value: typed ?? '',
        autocomplete: 'off',
        ...(mistake === undefined
          ? {}
          : { errorMessage: { text: mistake, ...componentWords[tongue].errorMessage } }),
      })}
      ${isDown && insetText({ text: words.down })} ${button({ text: words.find })}
    </form>
    ${
      addresses.length > 0 &&
      html`<h2 class="govuk-heading-m">${words.choose}</h2>
        <ul class="list">
          ${addresses.map(
            ({ uprn, line }) => html`<li><a class="govuk-link" href="${link(to(uprn))}">${line}</a></li>`,
          )}
        </ul>
        ${hasMore && html`<p class="govuk-body">${words.more(addresses.length)}</p>`}`
    }`;
}

export function mistakeOf(
  { typed, addresses, isDown }: Finding,
  tongue: Around['tongue'],
): string | undefined {
  if (typed === undefined || addresses.length > 0 || isDown) return undefined;
  return typed === '' ? finderWords[tongue].empty : finderWords[tongue].none(typed);
}
