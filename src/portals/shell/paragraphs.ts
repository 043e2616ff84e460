import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { linkedWords } from './linked-words.ts';

/** Words of a service as paragraphs, parted by an empty line, with their links; one whose lines all begin with a dash is a list. */
export function paragraphs(text = ''): readonly Html[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const lines = paragraph.split('\n');
      if (!lines.every((line) => line.startsWith('- ')))
        return html`<p class="govuk-body">${linkedWords(paragraph)}</p>`;
      return html`<ul class="govuk-list govuk-list--bullet">
        ${lines.map((line) => html`<li>${linkedWords(line.slice(2))}</li>`)}
      </ul>`;
    });
}
