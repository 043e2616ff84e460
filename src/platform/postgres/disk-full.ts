/** Whether PostgreSQL's words mean that the disk, or the user's share of it, is full. A short write has no other cause. */
export function tellsOfFullDisk(words: string): boolean {
  return /No space left|quota exceeded|wrote only \d+ of \d+ bytes/i.test(words);
}
