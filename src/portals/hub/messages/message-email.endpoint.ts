import { emailPage } from '#capabilities/notifications';
import { render } from '#platform/html';
import { z } from 'zod';
import { endpoint } from '../kit.ts';
import { previewedMessage, previewParams } from './previewed.ts';

/** The email as it is sent, on a page of its own: its colours stand in it, as mail programs want them, and nothing in it can run. */
export const messageEmailEndpoint = endpoint({
  at: '/administration/messages/:service/:version/:message/:tongue/email.html',
  access: 'council.administer',
  params: previewParams,
  query: z.object({}),
  answer: async (visit) => {
    const { world, params } = visit;
    const message = await previewedMessage(visit, params);
    if (!message) return undefined;
    const { subject, email: body } = message;
    const sender = { name: world.council.name, brand: world.council.theme.brandDark };
    return {
      type: 'text/html; charset=utf-8',
      body: render(emailPage({ tongue: params.tongue, subject, body }, sender)),
      headers: {
        'content-security-policy': `sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'`,
      },
    };
  },
});
