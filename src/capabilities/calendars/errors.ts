import { refusalWords } from '#platform/errors';

/** `first` and `last` are the years that the list of bank holidays covers. */
export const calendarsErrors = refusalWords({
  'calendar.no-list-of-holidays': {
    status: 422,
    en: ({ file }) =>
      `${String(file)} is not the government’s list of bank holidays. Save it anew from www.gov.uk/bank-holidays.json.`,
    cy: ({ file }) =>
      `Nid rhestr y llywodraeth o wyliau banc yw ${String(file)}. Cadwch hi o’r newydd o www.gov.uk/bank-holidays.json.`,
  },
  'calendar.not-covered': {
    status: 409,
    en: ({ first, last }) =>
      `Bank holidays are known from ${String(first)} to ${String(last)} only, so working days cannot be counted there. Update Moothall to get the next years.`,
    cy: ({ first, last }) =>
      `Dim ond o ${String(first)} i ${String(last)} y mae’r gwyliau banc yn hysbys, felly ni ellir cyfrif diwrnodau gwaith yno. Diweddarwch Moothall i gael y blynyddoedd nesaf.`,
  },
});
