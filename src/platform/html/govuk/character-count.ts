import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { contentOf } from './content.ts';
import { idOf } from './field.ts';
import { hint } from './hint.ts';
import { textarea, type TextareaOptions } from './textarea.ts';
import { type Plurals, translation } from './translation.ts';

export interface CharacterCountOptions extends TextareaOptions {
  readonly maxlength?: number | string | undefined;
  readonly maxwords?: number | string | undefined;
  readonly countType?: 'characters' | 'words' | undefined;
  /** The per cent of the limit from which on the count is shown. */
  readonly threshold?: number | string | undefined;
  readonly countMessage?: { readonly classes?: string | undefined } | undefined;
  /** Says what the limit is; `%{count}` stands for it. */
  readonly textareaDescriptionText?: string | undefined;
  readonly charactersUnderLimitText?: Plurals | undefined;
  readonly charactersAtLimitText?: string | undefined;
  readonly charactersOverLimitText?: Plurals | undefined;
  readonly wordsUnderLimitText?: Plurals | undefined;
  readonly wordsAtLimitText?: string | undefined;
  readonly wordsOverLimitText?: Plurals | undefined;
}

export function characterCount(options: CharacterCountOptions): Html {
  const id = idOf(options);
  return textarea({
    ...options,
    id,
    autocomplete: undefined,
    disabled: undefined,
    describedBy: `${id}-info`,
    classes: classNames('govuk-js-character-count', options.classes),
    formGroup: {
      classes: classNames('govuk-character-count', options.formGroup?.classes),
      attributes: groupAttributes(options),
      beforeInput: options.formGroup?.beforeInput,
      afterInput: { html: html`${limit(options, id)}${contentOf(options.formGroup?.afterInput)}` },
    },
  });
}

function limit(options: CharacterCountOptions, id: string): Html {
  const most = options.maxwords ?? options.maxlength;
  const unit = (options.countType ?? (options.maxwords && 'words')) === 'words' ? 'words' : 'characters';
  const words = options.textareaDescriptionText ?? `You can enter up to %{count} ${unit}`;
  return hint({
    text: most === undefined ? '' : words.replaceAll('%{count}', String(most)),
    id: `${id}-info`,
    classes: classNames('govuk-character-count__message', options.countMessage?.classes),
  });
}

/** Without a limit here the script will set one, so it gets the sentence to put its limit into. */
function groupAttributes(options: CharacterCountOptions): Html {
  const hasNoLimit = options.maxwords === undefined && options.maxlength === undefined;
  const description = options.textareaDescriptionText;
  return html`${attributes({
    'data-module': 'govuk-character-count',
    'data-maxlength': { value: options.maxlength, optional: true },
    'data-maxwords': { value: options.maxwords, optional: true },
    'data-threshold': { value: options.threshold, optional: true },
    'data-count-type': { value: options.countType ?? (options.maxwords && 'words'), optional: true },
  })}${hasNoLimit && description !== undefined && translation('textarea-description', { other: description })}
  ${translation('characters-under-limit', options.charactersUnderLimitText)}
  ${translation('characters-at-limit', options.charactersAtLimitText)}
  ${translation('characters-over-limit', options.charactersOverLimitText)}
  ${translation('words-under-limit', options.wordsUnderLimitText)}
  ${translation('words-at-limit', options.wordsAtLimitText)}
  ${translation('words-over-limit', options.wordsOverLimitText)}${attributes(options.formGroup?.attributes)}`;
}
