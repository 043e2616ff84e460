import type { AskedQuestion, UploadQuestion } from '#capabilities/forms';
import { button, fileUpload, html } from '#platform/html';
import type { Html } from '#platform/html';
import { kindOfFile } from '#platform/files';
import { uploadButton } from '../files/file-buttons.ts';
import { filesWords } from '../files/files.words.ts';
import { heldFileView } from './held-file-view.ts';
import { askOf, labelOf, nameOf, told } from './parts.ts';
import type { Standing } from './standing.ts';

/**
 * Files one chooses, sends, and sees below with what the scanner says of each. Choosing and going on in one step does the same. The
 * component's place to drop files is left out: its button has another name for who hears it than for who sees it.
 */
export function uploadView(asked: AskedQuestion, standing: Standing, question: UploadQuestion): Html {
  const words = filesWords[standing.tongue];
  if (standing.isInList)
    return html`<p class="govuk-body">${askOf(asked, standing)}</p>
      <p class="govuk-hint">${words.notHere}</p>`;
  const { question: name, most } = question;
  const files = standing.help.files?.of.get(name) ?? [];
  const chooser =
    files.length < most
      ? chooserView(asked, standing, question)
      : fullView(asked, standing, words.full(most));
  return html`${chooser}
  ${
    files.length > 0 &&
    html`<div class="files">
      <h2 class="govuk-heading-s" id="${nameOf(asked, 'added')}">${words.added}</h2>
      <ul aria-labelledby="${nameOf(asked, 'added')}">
        ${files.map((file) => heldFileView(file, standing))}
      </ul>
    </div>`
  }`;
}

function chooserView(asked: AskedQuestion, standing: Standing, question: UploadQuestion): Html {
  const { tongue } = standing;
  const words = filesWords[tongue];
  const { takes, most, largest, camera } = question;
  const hint = [asked.words.hint, words.limits(most, kindsIn(takes, words.or), largest)];
  const { errorMessage } = told(asked, standing);
  return html`${fileUpload({
    id: nameOf(asked),
    name: nameOf(asked),
    label: labelOf(asked, standing),
    hint: { text: hint.filter((one) => one !== undefined).join(' ') },
    multiple: most > 1,
    attributes: {
      accept: takes.map((kind) => kindOfFile[kind].type).join(','),
      ...(camera && { capture: 'environment' }),
    },
    ...(errorMessage && { errorMessage }),
  })}
  ${button({ text: words.upload, name: uploadButton, value: nameOf(asked), classes: 'govuk-button--secondary' })}`;
}

/** No more can be chosen: the question is said all the same. */
function fullView(asked: AskedQuestion, standing: Standing, full: string): Html {
  const ask = askOf(asked, standing);
  const { errorMessage } = told(asked, standing);
  return html`${standing.isHeading ? html`<h1 class="govuk-heading-l">${ask}</h1>` : html`<h2 class="govuk-heading-s">${ask}</h2>`}
    ${errorMessage && html`<p class="govuk-error-message" id="${nameOf(asked)}">${errorMessage.text}</p>`}
    <p class="govuk-body">${full}</p>`;
}

function kindsIn(takes: UploadQuestion['takes'], or: string): string {
  const names = takes.map((kind) => kindOfFile[kind].short);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}` : (names[0] ?? '');
}
