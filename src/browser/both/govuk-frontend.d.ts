// govuk-frontend ships no types. What we call of it, and nothing else.
declare module 'govuk-frontend' {
  type Words = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  type Spoken = { readonly i18n: Words };
  export function initAll(config: {
    readonly accordion?: Spoken;
    readonly button?: { readonly preventDoubleClick: boolean };
    readonly characterCount?: Spoken;
    readonly exitThisPage?: Spoken;
    readonly fileUpload?: Spoken;
    readonly passwordInput?: Spoken;
  }): void;
}
