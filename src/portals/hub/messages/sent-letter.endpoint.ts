import { wordLetter } from '#capabilities/notifications';
import { z } from 'zod';
import { endpoint } from '../kit.ts';
import { messageFor, messageParams } from './message-for.ts';

/** A letter about a case as it was printed on the day on which it was told. Its page, which leads here, records the look. */
export const sentLetterEndpoint = endpoint({
  at: '/cases/:reference/messages/:message/letter.pdf',
  access: 'case.read',
  params: messageParams,
  query: z.object({}),
  answer: async (visit) => {
    const seen = await messageFor(visit, visit.params);
    if (seen?.message.channel !== 'letter') return undefined;
    const { name, contact } = visit.world.council;
    const { pdf } = await wordLetter(seen.message, { name, ...contact }, seen.message.queuedAt);
    return {
      type: 'application/pdf',
      body: pdf,
      headers: { 'content-disposition': 'inline; filename="letter.pdf"' },
    };
  },
});
