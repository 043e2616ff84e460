import type { Tongue } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { filesWords } from './files.words.ts';

type Photograph = {
  readonly src: string;
  /** What is on it, as far as the page knows: what was reported, or where. */
  readonly about: string;
  readonly tongue: Tongue;
};

/** A photograph that everybody may see, beside what is said of its report. */
export function photographView({ src, about, tongue }: Photograph): Html {
  const alt = filesWords[tongue].photographOf(about);
  return html`<img class="photograph" src="${src}" alt="${alt}" width="160" height="120" loading="lazy" />`;
}
