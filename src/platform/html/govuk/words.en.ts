import { html } from '../html.ts';
import type { ComponentWords } from './words.ts';

export const en: ComponentWords = {
  accordion: {
    hideAllSectionsText: 'Hide all sections',
    hideSectionText: 'Hide',
    hideSectionAriaLabelText: 'Hide this section',
    showAllSectionsText: 'Show all sections',
    showSectionText: 'Show',
    showSectionAriaLabelText: 'Show this section',
  },
  backLink: { text: 'Back' },
  breadcrumbs: { labelText: 'Breadcrumb' },
  characterCount: {
    charactersUnderLimitText: {
      one: 'You have %{count} character remaining',
      other: 'You have %{count} characters remaining',
    },
    charactersAtLimitText: 'You have 0 characters remaining',
    charactersOverLimitText: {
      one: 'You have %{count} character too many',
      other: 'You have %{count} characters too many',
    },
    wordsUnderLimitText: {
      one: 'You have %{count} word remaining',
      other: 'You have %{count} words remaining',
    },
    wordsAtLimitText: 'You have 0 words remaining',
    wordsOverLimitText: {
      one: 'You have %{count} word too many',
      other: 'You have %{count} words too many',
    },
  },
  characterLimit: {
    characters: 'You can enter up to %{count} characters',
    words: 'You can enter up to %{count} words',
  },
  cookieBanner: { ariaLabel: 'Cookie banner' },
  dateInput: { day: { label: 'Day' }, month: { label: 'Month' }, year: { label: 'Year' } },
  errorMessage: { visuallyHiddenText: 'Error' },
  exitThisPage: {
    html: html`<span class="govuk-visually-hidden">Emergency</span> Exit this page`,
    activatedText: 'Loading.',
    timedOutText: 'Exit this page expired.',
    pressTwoMoreTimesText: 'Shift, press 2 more times to exit.',
    pressOneMoreTimeText: 'Shift, press 1 more time to exit.',
  },
  fileUpload: {
    chooseFilesButtonText: 'Choose file',
    dropInstructionText: 'or drop file',
    noFileChosenText: 'No file chosen',
    multipleFilesChosenText: { one: '%{count} file chosen', other: '%{count} files chosen' },
    enteredDropZoneText: 'Entered drop zone',
    leftDropZoneText: 'Left drop zone',
  },
  footerMeta: { visuallyHiddenTitle: 'Support links' },
  languageNavigation: { ariaLabel: 'Language' },
  notificationBanner: { titleText: 'Important' },
  successBanner: { titleText: 'Success' },
  pagination: { landmarkLabel: 'Pagination' },
  paginationNext: { html: html`Next<span class="govuk-visually-hidden"> page</span>` },
  paginationPrevious: { html: html`Previous<span class="govuk-visually-hidden"> page</span>` },
  paginationPage: (number) => `Page ${number}`,
  passwordInput: {
    showPasswordText: 'Show',
    hidePasswordText: 'Hide',
    showPasswordAriaLabelText: 'Show password',
    hidePasswordAriaLabelText: 'Hide password',
    passwordShownAnnouncementText: 'Your password is visible',
    passwordHiddenAnnouncementText: 'Your password is hidden',
  },
  serviceNavigation: { ariaLabel: 'Service information', menuButtonText: 'Menu' },
  skipLink: { text: 'Skip to main content' },
  tabs: { title: 'Contents' },
  warningText: { iconFallbackText: 'Warning' },
};
