import type { InBoth, Said } from '#language';

const en = {
  title: 'Messages',
  about: 'What people are told, in the words of each service: by email, by text message and by letter.',
  services: 'Services',
  count: (messages: number) => (messages === 1 ? '1 message' : `${String(messages)} messages`),
  withoutText: (messages: number) => `${String(messages)} not by text message`,
  empty: 'No service is offered at present.',
};
const cy: Said<typeof en> = {
  title: 'Negeseuon',
  about: 'Yr hyn a ddywedir wrth bobl, yng ngeiriau pob gwasanaeth: drwy e-bost, neges destun a llythyr.',
  services: 'Gwasanaethau',
  count: (messages) => (messages === 1 ? '1 neges' : `${String(messages)} neges`),
  withoutText: (messages) => `${String(messages)} heb neges destun`,
  empty: 'Nid oes gwasanaeth yn cael ei gynnig ar hyn o bryd.',
};

export const messagesWords: InBoth<Said<typeof en>> = { en, cy };
