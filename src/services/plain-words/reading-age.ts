/** The most words of a sentence that is still read with ease. */
export const mostWords = 25;

/** The sentences of a text: a line ends one, too. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((sentence) => sentence.replace(/^[-•]\s*/, '').trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [];
}

/**
 * About the age at which English is read with ease, by the formula of Flesch and Kincaid (their school year and five more);
 * nothing for a text that is too short to tell.
 */
export function readingAge(text: string): number | undefined {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length < 10) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const year = (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
  return Math.max(5, Math.round(year + 5));
}

/** As they are heard, near enough: groups of vowels, without a silent e at the end. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const heard = plain.replace(/(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  return Math.max(1, (heard.match(/[aeiouy]+/g) ?? []).length);
}
