import { button, characterCount, componentWords, fileUpload, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { field } from '../field.ts';
import type { Around } from '../layout.ts';
import { longest } from './written.ts';

type Shown = Pick<Around, 'tongue'> &
  Entry & { readonly entered: Readonly<Record<string, string | readonly string[]>> };

type Asked = {
  readonly lead: Html | undefined;
  readonly text: string;
  readonly files: string;
  readonly filesHint: string;
  readonly button: string;
};

/** The form in which somebody writes about their request, with photographs and documents beside it. */
export function writtenView(shown: Shown, asked: Asked): Html {
  const { hidden, tongue } = shown;
  const { errorMessage } = field(shown, 'files');
  const { characterCount: counts, characterLimit } = componentWords[tongue];
  return html`${asked.lead}
    <form method="post" enctype="multipart/form-data" novalidate>
      ${hidden}
      ${characterCount({
        ...field(shown, 'text'),
        rows: 8,
        maxlength: longest,
        threshold: 75,
        label: { text: asked.text, classes: 'govuk-label--s' },
        ...counts,
        textareaDescriptionText: characterLimit.characters,
      })}
      ${fileUpload({
        id: 'files',
        name: 'files',
        ...(errorMessage && { errorMessage }),
        label: { text: asked.files, classes: 'govuk-label--s' },
        hint: { text: asked.filesHint },
        multiple: true,
      })}
      ${button({ text: asked.button, preventDoubleClick: true })}
    </form>`;
}
