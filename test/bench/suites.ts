import { casesSuite } from './cases/suite.ts';
import { clocksSuite } from './clocks/suite.ts';
import { formsSuite } from './forms/suite.ts';
import { mapSuite } from './map/suite.ts';
import { pagesSuite } from './pages/suite.ts';
import { areasSuite } from './places/areas/suite.ts';
import { importSuite } from './places/import/suite.ts';
import { searchSuite } from './places/search/suite.ts';
import { submitSuite } from './submit/suite.ts';
import type { Suite } from './suite.ts';
import { weightSuite } from './weight/suite.ts';

/** Everything that is measured, in the order in which it is. */
export const suites: readonly Suite[] = [
  submitSuite,
  pagesSuite,
  weightSuite,
  formsSuite,
  clocksSuite,
  casesSuite,
  importSuite,
  searchSuite,
  areasSuite,
  mapSuite,
];
