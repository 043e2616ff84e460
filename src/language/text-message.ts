/** How a text message is carried: in which alphabet, and in how many parts, each of which is paid for. */
export type TextSize = {
  readonly alphabet: 'GSM-7' | 'UCS-2';
  /** What is counted: septets of GSM-7, or units of UTF-16. */
  readonly length: number;
  readonly segments: number;
  /** The characters that GSM-7 does not have, each once: with one of them the whole is sent in UCS-2. */
  readonly beyond: readonly string[];
};

/** 3GPP TS 23.038: the default alphabet, and the table that is reached by an escape and costs two septets. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const escaped = new Set('\f^{}\\[~]|€');

/** A message that does not fit into one part loses some of each to the header by which telephones put them together. */
const room = { 'GSM-7': { alone: 160, each: 153 }, 'UCS-2': { alone: 70, each: 67 } } as const;

/**
 * Counts as telephone networks do. Welsh is carried whole: `â ê î ô û ŵ ŷ` are in no table of GSM-7, and one of them leaves
 * 67 characters for each part instead of 153.
 */
export function textSize(text: string): TextSize {
  const characters = Array.from(text);
  const beyond = [...new Set(characters.filter((one) => !basic.has(one) && !escaped.has(one)))];
  const alphabet = beyond.length > 0 ? 'UCS-2' : 'GSM-7';
  const costs = characters.map((one) => (alphabet === 'UCS-2' ? one.length : escaped.has(one) ? 2 : 1));
  const length = costs.reduce((sum, cost) => sum + cost, 0);
  return { alphabet, length, segments: segmentsOf(costs, length, room[alphabet]), beyond };
}

type Room = { readonly alone: number; readonly each: number };

/** What costs two is never parted, so that a part may end with one unused. */
function segmentsOf(costs: readonly number[], length: number, { alone, each }: Room): number {
  if (length <= alone) return 1;
  const filled = costs.reduce(
    ({ segments, used }, cost) =>
      used + cost > each ? { segments: segments + 1, used: cost } : { segments, used: used + cost },
    { segments: 1, used: 0 },
  );
  return filled.segments;
}

const typed: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '\u00a0': ' ',
};

/** Quotation marks, dashes and spaces of print as a typewriter has them, so that they do not cost the alphabet; letters stay. */
export function typewritten(text: string): string {
  return text.replaceAll(/[‘’“”–—−…\u00A0]/g, (one) => typed[one] ?? one);
}
