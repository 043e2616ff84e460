import PostalMime from 'postal-mime';
import { startSmtp } from '../../simulators/mailbox/smtp.ts';
import type { Taken } from './history.ts';

/** The stand-in mail system's door, with a clerk who writes down every handing over and keeps nothing. */
export async function openPostOffice() {
  const taken: Taken[] = [];
  const smtp = await startSmtp({
    host: '127.0.0.1',
    port: 0,
    slowMilliseconds: 5_000,
    receive: async ({ to }, source) => {
      const { messageId = '', subject = '' } = await PostalMime.parse(source);
      for (const address of to) taken.push({ messageId, to: address, subject });
    },
  });
  return { url: `smtp://127.0.0.1:${String(smtp.port)}`, taken, stop: async () => smtp.stop() };
}
