import { textSize, typewritten } from '#language';
import type { Tongue } from '#language';
import { fieldsIn, filledIn, messageFields } from '../definition/message-fields.ts';
import type { MessageField } from '../definition/message-fields.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { MessageWords, ServiceWords } from '../definition/service-words.ts';
import type { Flaw } from './check-flow.ts';
import { toldToHolders } from './check-holdings.ts';
import { longestFacts } from './longest-facts.ts';

/** The messages of one language: their fields are known, and have a value whenever the message is sent. */
export function checkMessages(definition: ServiceDefinition, { messages }: ServiceWords): readonly Flaw[] {
  return Object.entries(messages).flatMap(([message, words]) =>
    partsOf(words).flatMap(([part, template]) =>
      fieldsIn(template).flatMap((field) => {
        const remedy = fieldRemedy(definition, message, field) ?? onPaperRemedy(part, field);
        return remedy ? [{ path: ['messages', message, part], remedy }] : [];
      }),
    ),
  );
}

function partsOf(words: MessageWords): readonly (readonly [keyof MessageWords, string])[] {
  return (['subject', 'body', 'text', 'letter'] as const).flatMap((part) =>
    words[part] === undefined ? [] : [[part, words[part]] as const],
  );
}

function fieldRemedy(definition: ServiceDefinition, message: string, field: string): string | undefined {
  if (!messageFields.some((known) => known === field)) {
    const all = messageFields.map((one) => `{${one}}`).join(', ');
    return `Use one of ${all}: “{${field}}” is no field of messages.`;
  }
  const holders = holderRemedy(definition, message, field);
  if (holders.isTheirs || holders.remedy !== undefined) return holders.remedy;
  const occasion = definition.tells.find(({ words }) => words === message)?.on;
  if (field === 'outcome' && occasion && !isClosing(definition, occasion))
    return 'Remove {outcome}: a case has one only when it closes.';
  return unknownRemedy(definition, field);
}

/** What is told to a holder says other things than what is told of a case, and is another message. */
function holderRemedy(definition: ServiceDefinition, message: string, field: string): Theirs {
  const isTheirs = toldToHolders(definition).some((one) => one === message);
  const isOfHolding = ofHoldings.some((one) => one === field);
  if (!isTheirs)
    return {
      isTheirs,
      remedy: isOfHolding ? `Remove {${field}}: only what is told to a holder has it.` : undefined,
    };
  if (definition.tells.some(({ words, tell }) => words === message && tell.includes('requester')))
    return { isTheirs, remedy: `Write another message for the holder: “${message}” is told of a request.` };
  if (unknownToHolders.some((one) => one === field))
    return { isTheirs, remedy: `Remove {${field}}: a holding has none.` };
  return { isTheirs, remedy: field === 'place' ? unknownRemedy(definition, field) : undefined };
}

type Theirs = { readonly isTheirs: boolean; readonly remedy: string | undefined };

const unknownToHolders = ['due', 'outcome', 'fee'] as const satisfies readonly MessageField[];
const ofHoldings = ['from', 'until'] as const satisfies readonly MessageField[];

/** What cannot be known of a service at all. */
function unknownRemedy({ place, fee, opens }: ServiceDefinition, field: string): string | undefined {
  if (field === 'place' && place === 'none') return 'Remove {place}: this service has no place.';
  if (field === 'fee' && fee === 'none') return 'Remove {fee}: this service costs nothing.';
  if (field === 'due' && !opens.clocks.some(({ when }) => when === undefined))
    return 'Remove {due}, or add a clock without “when”: a case might have no due time.';
  return undefined;
}

function onPaperRemedy(part: keyof MessageWords, field: string): string | undefined {
  return part === 'letter' && field === 'link'
    ? 'Remove {link}: nobody can press it on paper. The letter says by itself how to reach us.'
    : undefined;
}

function isClosing({ actions }: ServiceDefinition, occasion: string): boolean {
  return occasion === 'closed' || (actions[occasion]?.needs.includes('outcome') ?? false);
}

/** The most parts of a text message: each is paid for, and telephones show three as one long page. */
export const mostSegments = 3;

type Texts = { readonly words: ServiceWords; readonly other: ServiceWords; readonly tongue: Tongue };

/** Text messages: in both languages or in neither, and no longer than they may be when the longest facts stand in them. */
export function checkTexts({ words, other, tongue }: Texts): readonly Flaw[] {
  return Object.entries(words.messages).flatMap(([message, { text }]) => {
    const path = ['messages', message];
    const twin = Object.hasOwn(other.messages, message) ? other.messages[message] : undefined;
    if (text === undefined)
      return twin?.text === undefined
        ? []
        : [{ path, remedy: 'Add “text”: the other language has a text message here.' }];
    const remedy = lengthRemedy(text, words, tongue);
    return remedy === undefined ? [] : [{ path: [...path, 'text'], remedy }];
  });
}

function lengthRemedy(template: string, words: ServiceWords, tongue: Tongue): string | undefined {
  const sizes = longestFacts(words, tongue).map((facts) => textSize(typewritten(filledIn(template, facts))));
  const longest = sizes.toSorted((one, next) => next.segments - one.segments)[0];
  if (!longest || longest.segments <= mostSegments) return undefined;
  const { segments, alphabet, length, beyond } = longest;
  const why =
    alphabet === 'GSM-7' ? '' : ` With “${beyond.join('”, “')}” a part holds 67 characters instead of 153.`;
  return `Shorten “text”: filled in, it takes ${String(segments)} parts (${String(length)} characters, ${alphabet}), and may take ${String(mostSegments)}.${why}`;
}
