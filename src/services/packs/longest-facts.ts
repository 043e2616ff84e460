import type { InBoth, Tongue } from '#language';
import type { MessageFacts } from '../definition/message-fields.ts';
import type { ServiceWords } from '../definition/service-words.ts';

/** About as long as they come; the place in Welsh has a letter that text messages pay for. */
const longest: InBoth<Omit<MessageFacts, 'outcome' | 'service'>> = {
  en: {
    reference: '7KQ4-2XW9',
    link: 'https://my.kingsmere-and-thornby.gov.uk/requests/7KQ42XW9/Zm9vYmFyYmF6cXV4Y29yZQ',
    place: '118 Old Station Road, Upper Kingsmere, Thornby',
    due: 'Wednesday 23 September 2026, 10:30am',
    from: 'Wednesday 23 September 2026',
    until: 'Wednesday 23 September 2026',
    fee: '£1,234.50',
  },
  cy: {
    reference: '7KQ4-2XW9',
    link: 'https://my.kingsmere-and-thornby.gov.uk/cy/requests/7KQ42XW9/Zm9vYmFyYmF6cXV4Y29yZQ',
    place: '118 Lôn yr Hen Orsaf, Llyn Uchaf, Llyn y Drain',
    due: 'Dydd Mercher 23 Tachwedd 2026, 10:30yb',
    from: 'Dydd Mercher 23 Tachwedd 2026',
    until: 'Dydd Mercher 23 Tachwedd 2026',
    fee: '£1,234.50',
  },
};

/** Facts by which the length of a message is judged: the longest of each, once for every outcome. */
export function longestFacts({ name, outcomes }: ServiceWords, tongue: Tongue): readonly MessageFacts[] {
  return Object.values(outcomes).map(({ resident }) => ({
    ...longest[tongue],
    outcome: resident,
    service: name,
  }));
}
