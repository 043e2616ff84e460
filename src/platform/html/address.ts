export const addressAttributes: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'xlink:href',
]);

const codeSchemes = ['javascript:', 'vbscript:', 'data:'];

/** The address, or `#` in place of one that would run code when followed; browsers skip control characters in a scheme. */
export function safeAddress(address: string): string {
  const start = address.charCodeAt(0);
  if (start === slash || start === hash || start === questionMark) return address;
  const scheme = address.replaceAll(/[^\u0021-\u{10ffff}]/gu, '').toLowerCase();
  return codeSchemes.some((code) => scheme.startsWith(code)) ? '#' : address;
}

const slash = 0x2f;
const hash = 0x23;
const questionMark = 0x3f;
