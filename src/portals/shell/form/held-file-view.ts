import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { removeButton } from '../files/file-buttons.ts';
import { filesWords } from '../files/files.words.ts';
import type { HeldFile } from '../files/files-help.ts';
import type { Standing } from './standing.ts';

/** A file with what the scanner says of it, where it was taken, and a button that takes it away. */
export function heldFileView(file: HeldFile, { tongue }: Standing): Html {
  const words = filesWords[tongue];
  const isBad = file.state === 'infected' || file.state === 'damaged';
  return html`<li data-file="${file.id}" ${file.state === 'held' && html`data-held`}>
    ${
      file.preview !== undefined &&
      html`<img src="${file.preview}" alt="" width="64" height="64" loading="lazy" />`
    }
    <div>
      <b>${file.name}</b>
      <span role="status" class="${isBad ? 'govuk-error-message' : 'govuk-hint'}">${words[file.state]}</span>
      ${file.taken && takenView(file.taken, words)}
    </div>
    <button
      class="govuk-button govuk-button--secondary"
      data-module="govuk-button"
      name="${removeButton}"
      value="${file.id}"
    >
      ${words.remove}<span class="govuk-visually-hidden"> ${file.name}</span>
    </button>
  </li>`;
}

type Words = (typeof filesWords)['en'];

/** Where the photograph says that it was taken, and the way to the page that asks for the place. */
function takenView({ near, to }: NonNullable<HeldFile['taken']>, words: Words): Html {
  return html`<span class="govuk-hint"
    >${near === undefined ? words.takenSomewhere : words.takenAt(near)}
    <a class="govuk-link" href="${to}">${words.usePlace}</a></span
  >`;
}
