import { caseEvents } from '#capabilities/cases';
import { toldTypes } from './tell.ts';

/** What somebody may want to read alone: what was said to and fro, what was attached, and all that was done besides. */
export const storyKinds = ['said', 'done', 'documents'] as const;
export type StoryKind = (typeof storyKinds)[number];

const said: readonly string[] = [
  caseEvents.requestMade,
  caseEvents.caseReplied,
  caseEvents.caseNoted,
  caseEvents.requestWithdrawn,
].map(({ type }) => type);
const documents: readonly string[] = [caseEvents.documentAttached].map(({ type }) => type);

/** The events of a kind. */
export function typesOf(kind: StoryKind): readonly string[] {
  if (kind === 'said') return said;
  if (kind === 'documents') return documents;
  return toldTypes.filter((type) => !said.includes(type) && !documents.includes(type));
}
