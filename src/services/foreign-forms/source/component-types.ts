/** Types of component that say something and ask nothing. */
export const contentTypes = [
  'Html',
  'Para',
  'Markdown',
  'InsetText',
  'Details',
  'NotificationBanner',
  'List',
  'FlashCard',
] as const;

/** Types of component that ask something. */
export const fieldTypes = [
  'TextField',
  'MultilineTextField',
  'FreeTextField',
  'NumberField',
  'YesNoField',
  'RadiosField',
  'CheckboxesField',
  'SelectField',
  'AutocompleteField',
  'DatePartsField',
  'DateField',
  'DateTimeField',
  'DateTimePartsField',
  'MonthYearField',
  'TimeField',
  'UkAddressField',
  'EmailAddressField',
  'TelephoneNumberField',
  'WebsiteField',
  'DeclarationField',
  'HiddenField',
  'FileUploadField',
  'ClientSideFileUploadField',
  'OsGridRefField',
  'NationalGridFieldNumberField',
  'EastingNorthingField',
  'LatLongField',
  'GeospatialField',
] as const;
export type FieldType = (typeof fieldTypes)[number];

export function isOf<Type extends string>(types: readonly Type[], type: string): type is Type {
  return types.some((known) => known === type);
}
