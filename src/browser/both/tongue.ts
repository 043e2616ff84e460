export type InBoth<Words> = { readonly en: Words; readonly cy: Words };

/** The words in the page's language. */
export const inPageTongue = <Words>(words: InBoth<Words>): Words =>
  document.documentElement.lang === 'cy' ? words.cy : words.en;
