import { unsaid } from '../parts/say.ts';
import type { Say, Said, Words } from '../parts/say.ts';

type Named = { readonly team: string; readonly queue: string };

/** The least that a service needs around an imported form: it is the council's to say more. */
export function serviceDocument({ team, queue }: Named): Readonly<Record<string, unknown>> {
  return {
    owner: team,
    who: 'anyone',
    identify: 'never',
    place: 'none',
    public: 'never',
    opens: { queue, clocks: [{ name: 'target', due: '5 working days' }] },
    statuses: ['received', 'in-hand', 'done'],
    actions: {
      begin: { from: 'received', to: 'in-hand' },
      finish: { from: ['received', 'in-hand'], to: 'done', needs: ['outcome'] },
    },
    outcomes: {
      answered: { keep: '3 years', from: 'closing' },
      'not-for-us': { keep: '1 year', from: 'closing' },
    },
    fee: 'none',
  };
}

type Titled = { readonly name: string; readonly before: Said | undefined; readonly say: Say };

/** The words around an imported form. What the form does not say is marked as still to be written. */
export function serviceWords({ name, before, say }: Titled): Words {
  return {
    name: say(name.slice(0, 100)),
    noun: say(name.slice(0, 40)),
    about: unsaid('One sentence that says what the council does when it is asked.'),
    start: { takes: unsaid('about 5 minutes'), ...(before ? { before } : {}) },
    statuses: {
      received: {
        label: ['Received', 'Derbyniwyd'],
        next: unsaid('Who looks at it, and what they do then.'),
      },
      'in-hand': { label: ['In hand', 'Ar waith'], next: unsaid('What happens, and what ends it.') },
      done: {
        label: ['Done', 'Wedi’i orffen'],
        next: [
          'Nothing more will happen unless you tell us that it is not right.',
          'Ni fydd dim mwy yn digwydd oni bai eich bod yn dweud wrthym nad yw’n iawn.',
        ],
      },
    },
    actions: { begin: ['Begin', 'Dechrau'], finish: ['Close', 'Cau'] },
    outcomes: {
      answered: { label: ['Answered', 'Atebwyd'], resident: unsaid('What the council has done.') },
      'not-for-us': {
        label: ['Not for the council', 'Nid i’r cyngor'],
        resident: unsaid('Why it was not for us, and who can help.'),
      },
    },
    messages: {},
  };
}
