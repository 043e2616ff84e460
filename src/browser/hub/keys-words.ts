const en = {
  title: 'Keys',
  next: 'Next row',
  previous: 'Row before',
  open: 'Open the row',
  tick: 'Tick the row',
  all: 'All keys',
  move: 'move',
  tickShort: 'tick',
  openShort: 'open',
  allShort: 'all keys',
  enter: 'Enter',
  useKeys: 'Use single keys on this computer',
  off: 'keys are off',
  close: 'Close',
};
export type KeysWords = typeof en;

const cy: KeysWords = {
  title: 'Bysellau',
  next: 'Y rhes nesaf',
  previous: 'Y rhes flaenorol',
  open: 'Agor y rhes',
  tick: 'Ticio’r rhes',
  all: 'Pob bysell',
  move: 'symud',
  tickShort: 'ticio',
  openShort: 'agor',
  allShort: 'pob bysell',
  enter: 'Enter',
  useKeys: 'Defnyddio bysellau unigol ar y cyfrifiadur hwn',
  off: 'mae’r bysellau wedi’u diffodd',
  close: 'Cau',
};

export const keysWords = { en, cy };
