import type { Html } from '../markup.ts';
import type { Plurals } from './translation.ts';

type Words<Option extends string, Kind = string> = Readonly<Record<Option, Kind>>;

/**
 * What the components say of themselves, shaped as their options: `backLink({ href, ...words.backLink })`. Without it they
 * speak English; the scripts among them take their words from the same options.
 */
export interface ComponentWords {
  readonly accordion: Words<
    | 'hideAllSectionsText'
    | 'hideSectionText'
    | 'hideSectionAriaLabelText'
    | 'showAllSectionsText'
    | 'showSectionText'
    | 'showSectionAriaLabelText'
  >;
  readonly backLink: Words<'text'>;
  readonly breadcrumbs: Words<'labelText'>;
  readonly characterCount: Words<'charactersAtLimitText' | 'wordsAtLimitText'> &
    Words<
      'charactersUnderLimitText' | 'charactersOverLimitText' | 'wordsUnderLimitText' | 'wordsOverLimitText',
      Plurals
    >;
  /** For `textareaDescriptionText`, by what is counted. */
  readonly characterLimit: Words<'characters' | 'words'>;
  readonly cookieBanner: Words<'ariaLabel'>;
  /** The labels of the parts. */
  readonly dateInput: Words<'day' | 'month' | 'year', Words<'label'>>;
  readonly errorMessage: Words<'visuallyHiddenText'>;
  readonly exitThisPage: Words<
    'activatedText' | 'timedOutText' | 'pressTwoMoreTimesText' | 'pressOneMoreTimeText'
  > &
    Words<'html', Html>;
  readonly fileUpload: Words<
    | 'chooseFilesButtonText'
    | 'dropInstructionText'
    | 'noFileChosenText'
    | 'enteredDropZoneText'
    | 'leftDropZoneText'
  > &
    Words<'multipleFilesChosenText', Plurals>;
  readonly footerMeta: Words<'visuallyHiddenTitle'>;
  readonly languageNavigation: Words<'ariaLabel'>;
  readonly notificationBanner: Words<'titleText'>;
  readonly successBanner: Words<'titleText'>;
  readonly pagination: Words<'landmarkLabel'>;
  readonly paginationNext: Words<'html', Html>;
  readonly paginationPrevious: Words<'html', Html>;
  /** For `visuallyHiddenText` of an item. */
  readonly paginationPage: (number: number) => string;
  readonly passwordInput: Words<
    | 'showPasswordText'
    | 'hidePasswordText'
    | 'showPasswordAriaLabelText'
    | 'hidePasswordAriaLabelText'
    | 'passwordShownAnnouncementText'
    | 'passwordHiddenAnnouncementText'
  >;
  readonly serviceNavigation: Words<'ariaLabel' | 'menuButtonText'>;
  readonly skipLink: Words<'text'>;
  readonly tabs: Words<'title'>;
  readonly warningText: Words<'iconFallbackText'>;
}
