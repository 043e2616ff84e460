import { type Html, html } from './html.ts';

const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'])/;

/** Text with its web addresses as links. */
export const linked = (text: string): readonly (Html | string)[] =>
  text
    .split(ADDRESS)
    .map((piece, index) => (index % 2 === 1 ? html`<a href="${piece}">${piece}</a>` : piece));
