import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { field, type FieldOptions, surrounded } from './field.ts';
import { type Plurals, translation } from './translation.ts';
import type { Attributes } from '../attributes.ts';

export interface FileUploadOptions extends FieldOptions {
  readonly multiple?: boolean | undefined;
  /** Whether the script is to add a place to drop files on. */
  readonly javascript?: boolean | undefined;
  readonly wrapperClasses?: string | undefined;
  readonly wrapperAttributes?: Attributes | undefined;
  readonly chooseFilesButtonText?: string | undefined;
  readonly noFileChosenText?: string | undefined;
  readonly multipleFilesChosenText?: Plurals | undefined;
  readonly dropInstructionText?: string | undefined;
  readonly enteredDropZoneText?: string | undefined;
  readonly leftDropZoneText?: string | undefined;
}

export function fileUpload(options: FileUploadOptions): Html {
  const classes = classNames(
    'govuk-file-upload',
    options.classes,
    options.errorMessage && 'govuk-file-upload--error',
  );
  return field(options, ({ id, describedBy }) => {
    const element = html`<input
      class="${classes}"
      id="${id}"
      name="${options.name}"
      type="file"
      ${attribute('disabled', options.disabled)}
      ${attribute('multiple', options.multiple)}
      ${attribute('aria-describedby', describedBy)}
      ${attributes(options.attributes)}
    />`;
    return surrounded(options.formGroup, options.javascript === true ? dropZone(options, element) : element);
  });
}

function dropZone(options: FileUploadOptions, element: Html): Html {
  return html`<div
    class="${classNames('govuk-file-upload-wrapper', options.wrapperClasses)}"
    data-module="govuk-file-upload"
    ${translation('choose-files-button', options.chooseFilesButtonText)}
    ${translation('no-file-chosen', options.noFileChosenText)}
    ${translation('multiple-files-chosen', options.multipleFilesChosenText)}
    ${translation('drop-instruction', options.dropInstructionText)}
    ${translation('entered-drop-zone', options.enteredDropZoneText)}
    ${translation('left-drop-zone', options.leftDropZoneText)}
    ${attributes(options.wrapperAttributes)}
  >
    ${element}
  </div>`;
}
