import type { InBoth, Said } from '#language';

const en = {
  title: 'Destruction of closed cases',
  about:
    'Cases whose time is over come here. One officer checks a batch, another approves it, and then they are destroyed for good.',
  holds: 'Legal holds',
  undated: 'Without an end date',
  proposed: 'Proposed',
  cases: 'Cases',
  count: (count: number) => (count === 1 ? '1 case' : `${String(count)} cases`),
  standing: 'Where it stands',
  standings: {
    proposed: 'To be checked',
    checked: 'Checked, to be approved by another officer',
    approved: 'Approved, being destroyed',
    destroyed: (count: number) => `Destroyed: ${String(count)}`,
  },
  empty: 'No closed case has reached the end of its time.',
  onward: 'Show older ones',
};
const cy: Said<typeof en> = {
  title: 'Dinistrio achosion wedi’u cau',
  about:
    'Daw achosion y mae eu hamser ar ben yma. Mae un swyddog yn gwirio swp, un arall yn ei gymeradwyo, ac yna fe’u dinistrir am byth.',
  holds: 'Daliadau cyfreithiol',
  undated: 'Heb ddyddiad terfyn',
  proposed: 'Cynigiwyd',
  cases: 'Achosion',
  count: (count) => `${String(count)} achos`,
  standing: 'Ble mae’n sefyll',
  standings: {
    proposed: 'I’w wirio',
    checked: 'Wedi’i wirio, i’w gymeradwyo gan swyddog arall',
    approved: 'Wedi’i gymeradwyo, yn cael ei ddinistrio',
    destroyed: (count) => `Dinistriwyd: ${String(count)}`,
  },
  empty: 'Nid oes unrhyw achos wedi’i gau wedi cyrraedd diwedd ei amser.',
  onward: 'Dangos rhai hŷn',
};

export const destructionsWords: InBoth<Said<typeof en>> = { en, cy };
