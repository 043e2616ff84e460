import { z } from 'zod';
import { uuid } from '#language';

/** The job that hands one message to the mail system: nine tries over about two and a half hours. */
export const sendMessageKind = { name: 'send-message', payload: z.object({ message: uuid }), attempts: 9 };
