import type { initAll } from 'govuk-frontend';

// govuk-frontend speaks English by itself. Welsh counts with up to six forms (CLDR: zero, one, two, few, many, other);
// after a number Welsh keeps the singular noun, mutated where the number asks for it.
const characters = (after: string) => ({
  zero: `Mae gennych chi %{count} nod ${after}`,
  one: `Mae gennych chi %{count} nod ${after}`,
  two: `Mae gennych chi %{count} nod ${after}`,
  few: `Mae gennych chi %{count} nod ${after}`,
  many: `Mae gennych chi %{count} nod ${after}`,
  other: `Mae gennych chi %{count} nod ${after}`,
});
const wordsLeft = (after: string) => ({
  zero: `Mae gennych chi %{count} gair ${after}`,
  one: `Mae gennych chi %{count} gair ${after}`,
  two: `Mae gennych chi %{count} air ${after}`,
  few: `Mae gennych chi %{count} gair ${after}`,
  many: `Mae gennych chi %{count} gair ${after}`,
  other: `Mae gennych chi %{count} gair ${after}`,
});

/** The sentences that GOV.UK components add to a page by script, in Welsh. */
export const welshComponents: Parameters<typeof initAll>[0] = {
  accordion: {
    i18n: {
      hideAllSections: 'Cuddio pob adran',
      hideSection: 'Cuddio',
      hideSectionAriaLabel: 'Cuddio’r adran hon',
      showAllSections: 'Dangos pob adran',
      showSection: 'Dangos',
      showSectionAriaLabel: 'Dangos yr adran hon',
    },
  },
  characterCount: {
    i18n: {
      charactersUnderLimit: characters('ar ôl'),
      charactersAtLimit: 'Nid oes gennych chi unrhyw nodau ar ôl',
      charactersOverLimit: characters('yn ormod'),
      wordsUnderLimit: wordsLeft('ar ôl'),
      wordsAtLimit: 'Nid oes gennych chi unrhyw eiriau ar ôl',
      wordsOverLimit: wordsLeft('yn ormod'),
      textareaDescription: { other: 'Gallwch chi roi hyd at %{count} nod' },
    },
  },
  exitThisPage: {
    i18n: {
      activated: 'Yn llwytho.',
      timedOut: 'Mae gadael y dudalen hon wedi dod i ben.',
      pressTwoMoreTimes: 'Shift, pwyswch ddwywaith eto i adael.',
      pressOneMoreTime: 'Shift, pwyswch unwaith eto i adael.',
    },
  },
  fileUpload: {
    i18n: {
      chooseFilesButton: 'Dewis ffeil',
      dropInstruction: 'neu ollwng ffeil',
      noFileChosen: 'Dim ffeil wedi’i dewis',
      multipleFilesChosen: {
        zero: '%{count} ffeil wedi’u dewis',
        one: '%{count} ffeil wedi’i dewis',
        two: '%{count} ffeil wedi’u dewis',
        few: '%{count} ffeil wedi’u dewis',
        many: '%{count} ffeil wedi’u dewis',
        other: '%{count} ffeil wedi’u dewis',
      },
      enteredDropZone: 'Wedi mynd i mewn i’r man gollwng',
      leftDropZone: 'Wedi gadael y man gollwng',
    },
  },
  passwordInput: {
    i18n: {
      showPassword: 'Dangos',
      hidePassword: 'Cuddio',
      showPasswordAriaLabel: 'Dangos y cyfrinair',
      hidePasswordAriaLabel: 'Cuddio’r cyfrinair',
      passwordShownAnnouncement: 'Mae eich cyfrinair i’w weld',
      passwordHiddenAnnouncement: 'Mae eich cyfrinair wedi’i guddio',
    },
  },
};
