import { wordLetter } from '#capabilities/notifications';
import { z } from 'zod';
import { endpoint } from '../kit.ts';
import { previewedMessage, previewParams } from './previewed.ts';

/** Somebody whom there is not, with as many lines as fill the window. */
const somebody = {
  en: ['Ann Example', 'Flat 2', '118 Old Station Road', 'Thornmere', 'TH1 1AB'],
  cy: ['Ann Enghraifft', 'Fflat 2', '118 Lôn yr Hen Orsaf', 'Llyn y Drain', 'TH1 1AB'],
};

/** The letter as it is printed, to somebody whom there is not. */
export const messageLetterEndpoint = endpoint({
  at: '/administration/messages/:service/:version/:message/:tongue/letter.pdf',
  access: 'council.administer',
  params: previewParams,
  query: z.object({}),
  answer: async (visit) => {
    const { world, params, now } = visit;
    const message = await previewedMessage(visit, params);
    if (!message) return undefined;
    const { tongue } = params;
    const { name, contact } = world.council;
    const words = {
      recipient: somebody[tongue].join('\n'),
      tongue,
      subject: message.subject,
      body: message.letter,
    };
    const { pdf } = await wordLetter(words, { name, ...contact }, now);
    return {
      type: 'application/pdf',
      body: pdf,
      headers: { 'content-disposition': 'inline; filename="letter.pdf"' },
    };
  },
});
