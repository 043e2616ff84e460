import { typewritten } from '#language';
import type { Way } from '#capabilities/notifications';
import { filledIn } from '../definition/message-fields.ts';
import type { MessageFacts } from '../definition/message-fields.ts';
import type { MessageWords } from '../definition/service-words.ts';
import type { Reached } from './ways-to.ts';

/** A message in the words of a channel; nothing where it has none for it. */
export function wordedWay(reached: Reached, words: MessageWords, facts: MessageFacts): Way | undefined {
  const subject = filledIn(words.subject, facts);
  const { channel } = reached;
  if (channel === 'email') return { ...reached, subject, body: filledIn(words.body, facts) };
  if (channel === 'text')
    return words.text === undefined
      ? undefined
      : { ...reached, subject, body: typewritten(filledIn(words.text, facts)) };
  return { ...reached, subject, body: filledIn(words.letter ?? onPaper(words.body), facts) };
}

/** The body of an email as paper can say it: the sentence that leads to the link is left out with it. */
export function onPaper(body: string): string {
  return body
    .replaceAll(/:\s+\{link\}/g, ': {link}')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/(?<=^|[.?!]\s+)[^.?!]*: \{link\}\s*$/, '').trim())
    .filter((paragraph) => paragraph !== '' && paragraph !== '{link}')
    .join('\n\n');
}
