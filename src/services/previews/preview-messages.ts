import { textSize, typewritten } from '#language';
import type { TextSize, Tongue } from '#language';
import type { Channel } from '#capabilities/notifications';
import { filledIn } from '../definition/message-fields.ts';
import { channels, occasions } from '../definition/service-definition.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { MessageWords, ServiceWords } from '../definition/service-words.ts';
import { longestFacts } from '../packs/longest-facts.ts';
import type { Pack } from '../packs/pack.ts';
import { onPaper } from '../tells/worded-ways.ts';
import { sampleFacts } from './sample-facts.ts';

/** A message as it would arrive, in one language, with the facts of the service's own example. */
export type PreviewedMessage = {
  readonly message: string;
  /** On what it is told: `opened`, `closed`, `reopened`, or the label of an action. */
  readonly on: readonly string[];
  readonly by: readonly Channel[];
  readonly subject: string;
  readonly email: string;
  readonly letter: string;
  readonly text: PreviewedText | undefined;
};

export type PreviewedText = {
  readonly body: string;
  readonly size: TextSize;
  /** With the longest of each field, whatever the outcome. */
  readonly most: TextSize;
};

type Previewed = Pick<Pack, 'definition' | 'words' | 'examples'>;

/** Every message of a service in one language, in the order of its words file. */
export function previewMessages(pack: Previewed, tongue: Tongue, link: string): readonly PreviewedMessage[] {
  const words = pack.words[tongue];
  const facts = sampleFacts(pack, tongue, link);
  return Object.entries(words.messages).map(([message, template]) => {
    const tells = pack.definition.tells.filter((tell) => tell.words === message);
    return {
      message,
      on: tells.map(({ on }) => sayOccasion(on, words)),
      by: waysOf(tells, template),
      subject: filledIn(template.subject, facts),
      email: filledIn(template.body, facts).trim(),
      letter: filledIn(template.letter ?? onPaper(template.body), facts).trim(),
      text: textOf(template, filledIn(template.text ?? '', facts), { words, tongue }),
    };
  });
}

/** `opened`, `closed` and `reopened` have no words of the service; whoever shows them has. */
function sayOccasion(on: string, { actions }: ServiceWords): string {
  return occasions.some((one) => one === on) || !Object.hasOwn(actions, on) ? on : (actions[on] ?? on);
}

function waysOf(tells: ServiceDefinition['tells'], { text }: MessageWords): readonly Channel[] {
  const wanted = channels.filter((channel) => tells.some(({ by }) => by?.includes(channel) ?? true));
  return wanted.filter((channel) => channel !== 'text' || text !== undefined);
}

type Saying = { readonly words: ServiceWords; readonly tongue: Tongue };

function textOf(
  { text }: MessageWords,
  filled: string,
  { words, tongue }: Saying,
): PreviewedText | undefined {
  if (text === undefined) return undefined;
  const body = typewritten(filled);
  const sizes = longestFacts(words, tongue).map((facts) => textSize(typewritten(filledIn(text, facts))));
  const most = sizes.toSorted((one, other) => other.segments - one.segments || other.length - one.length)[0];
  return { body, size: textSize(body), most: most ?? textSize(body) };
}
