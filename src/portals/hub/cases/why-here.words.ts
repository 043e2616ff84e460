import type { InBoth, Said } from '#language';

const en = {
  title: 'Why it is here',
  you: 'you',
  somebody: 'a former officer',
  rule: 'a rule',
  resident: 'the person who asked',
  usual: (queue: string) => `${queue}, the usual queue of its service`,
  routed: (queue: string, rule: string) => `${queue}, by rule: ${rule}`,
  subCase: (queue: string) => `${queue}, as part of another case`,
  moved: (to: string, by: string) => `Moved to ${to} by ${by}`,
  given: (name: string, how: string) => `Given to ${name}: ${how}`,
  assigned: (name: string, by: string) => `Given to ${name} by ${by}`,
  taken: (name: string) => `Taken by ${name}`,
  putBack: (by: string) => `Put back by ${by}`,
  waits: 'Waits until somebody who can be given it takes work and has room',
  ways: { 'round-robin': 'by turn', 'least-loaded': 'they had most room' },
  load: (load: number, capacity: number) => `${String(load)} of ${String(capacity)} units`,
  asksFor: (skill: string) => `asks for: ${skill}`,
};
const cy: Said<typeof en> = {
  title: 'Pam y mae yma',
  you: 'chi',
  somebody: 'cyn-swyddog',
  rule: 'rheol',
  resident: 'y sawl a ofynnodd',
  usual: (queue) => `${queue}, ciw arferol ei wasanaeth`,
  routed: (queue, rule) => `${queue}, yn ôl rheol: ${rule}`,
  subCase: (queue) => `${queue}, fel rhan o achos arall`,
  moved: (to, by) => `Symudwyd i ${to} gan: ${by}`,
  given: (name, how) => `Rhoddwyd i ${name}: ${how}`,
  assigned: (name, by) => `Rhoddwyd i ${name} gan: ${by}`,
  taken: (name) => `Cymerwyd gan: ${name}`,
  putBack: (by) => `Rhoddwyd yn ôl gan: ${by}`,
  waits: 'Yn aros nes bod rhywun y gellir ei roi iddynt yn cymryd gwaith ac â lle',
  ways: { 'round-robin': 'yn eu tro', 'least-loaded': 'ganddynt hwy yr oedd y mwyaf o le' },
  load: (load, capacity) => `${String(load)} o ${String(capacity)} uned`,
  asksFor: (skill) => `yn gofyn am: ${skill}`,
};

export const whyHereWords: InBoth<Said<typeof en>> = { en, cy };
