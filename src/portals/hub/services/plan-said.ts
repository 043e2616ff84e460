import type { PlannedProposal } from '#services';
import type { proposalWords } from './proposal.words.ts';

type Words = Pick<(typeof proposalWords)['en'], 'becomes' | 'touches' | 'extends'>;

/** What publishing would make of it, and whom that touches. */
export function planSaid(
  { change, version, drafts, openCases }: NonNullable<PlannedProposal['planned']>,
  words: Words,
): string {
  if (change === 'extended') return words.extends(version, openCases);
  return `${words.becomes(version)} ${words.touches(drafts, openCases)}`;
}
