import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openAsker, origin } from '../asker.setting.ts';
import { osAnswer, osError } from './os-shapes.ts';
import type { OsFields } from './os-shapes.ts';
import { always, dpaFields, headerFields, lpiFields } from './skeleton.setting.ts';

const { ask, key } = await openAsker();

async function asked(path: string, headers = {}) {
  const answer = await ask(`/places/v1/${path}`, headers);
  assert.equal(answer.statusCode, 200, answer.body);
  assert.equal(answer.headers['content-type'], 'application/json;charset=UTF-8');
  return osAnswer.parse(JSON.parse(answer.body));
}

type Skeleton = Readonly<Record<string, string>>;

/** A name that is not there, a type that differs, or an order that does. */
function faultsIn(record: OsFields, skeleton: Skeleton): readonly string[] {
  const names = Object.keys(skeleton);
  const places = Object.keys(record).map((name) => names.indexOf(name));
  return [
    ...Object.entries(record).flatMap(([name, value]) =>
      value === null || value === undefined || skeleton[name] === typeof value
        ? []
        : [`${name}: ${typeof value}`],
    ),
    ...(places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1)) ? [] : ['in another order']),
  ];
}

/** `DPA 201 EN`, as they come. */
async function found(path: string): Promise<readonly string[]> {
  const { results = [] } = await asked(path);
  return results.flatMap(({ DPA, LPI }) => [
    ...(DPA ? [`DPA ${String(DPA['UPRN'])} ${String(DPA['LANGUAGE'])}`] : []),
    ...(LPI ? [`LPI ${String(LPI['UPRN'])} ${String(LPI['LANGUAGE'])}`] : []),
  ]);
}

const lpi = (...uprns: readonly number[]) => uprns.map((uprn) => `LPI ${String(uprn)} EN`);

describe('the shape of OS Places', () => {
  const requests = [
    'find?query=high%20street&dataset=DPA,LPI',
    'postcode?postcode=XM1%202BB&dataset=DPA,LPI',
    'uprn?uprn=201&dataset=LPI,DPA&output_srs=WGS84',
    'nearest?point=400100,300000&dataset=LPI',
    'radius?point=401000,300000&radius=50&dataset=DPA,LPI',
    'bbox?bbox=400000,299900,400500,300100&dataset=LPI',
  ];
  for (const path of requests)
    test(`is that of the captured answers: ${path}`, async () => {
      const { header, results = [] } = await asked(path);
      assert.deepEqual(faultsIn(header, headerFields), []);
      assert.ok(results.length > 0);
      assert.equal(header.totalresults, results.length);
      for (const { DPA, LPI } of results) {
        const record = DPA ?? LPI ?? {};
        assert.deepEqual(faultsIn(record, DPA ? dpaFields : lpiFields), []);
        assert.deepEqual(
          always.filter((name) => !Object.hasOwn(record, name)),
          [],
        );
        assert.ok(!Object.values(record).includes(''), 'what is empty is left out');
        assert.ok(!Object.hasOwn(record, 'TOPOGRAPHY_LAYER_TOID'), 'as is what nobody here knows');
      }
    });

  test('a record that has another field, another type or another order is noticed', () => {
    assert.deepEqual(faultsIn({ UPRN: '1', ADDRESS: 'A' }, dpaFields), []);
    assert.deepEqual(faultsIn({ UPRN: 1, TOWN: 'B' }, dpaFields), [
      'UPRN: number',
      'TOWN: string',
      'in another order',
    ]);
    assert.deepEqual(faultsIn({ ADDRESS: 'A', UPRN: '1' }, dpaFields), ['in another order']);
  });

  test('has no results where nothing matches', async () => {
    for (const path of [
      'find?query=nowhere%20at%20all',
      'postcode?postcode=ZZ9',
      'uprn?uprn=999',
      'nearest?point=1,1',
    ]) {
      const answer = await asked(path);
      assert.equal(answer.header.totalresults, 0);
      assert.ok(!Object.hasOwn(answer, 'results'), path);
    }
  });

  test('says what was asked, and never with which key', async () => {
    const { header } = await asked(`postcode?postcode=XM1%201AA&KEY=${key}&key=${key}`, {
      authorization: '',
    });
    assert.equal(header.uri, `${origin}/api/places/v1/postcode?postcode=XM1%201AA`);
    assert.equal(header.query, 'postcode=XM1 1AA');
    assert.deepEqual([header.dataset, header.lr, header.maxresults, header.offset], ['DPA', 'EN,CY', 100, 0]);
  });
});

describe('each field', () => {
  test('of a delivery point comes from its record', async () => {
    const { results = [] } = await asked('uprn?uprn=201&lr=EN');
    assert.deepEqual(results, [
      {
        DPA: {
          UPRN: '201',
          UDPRN: '5000201',
          ADDRESS: 'SAMPLE STORES, THE CORNER HOUSE, 12, HIGH STREET, OLD TOWN, SAMPLEFORD, XM1 2BB',
          ORGANISATION_NAME: 'SAMPLE STORES',
          BUILDING_NAME: 'THE CORNER HOUSE',
          BUILDING_NUMBER: '12',
          THOROUGHFARE_NAME: 'HIGH STREET',
          DEPENDENT_LOCALITY: 'OLD TOWN',
          POST_TOWN: 'SAMPLEFORD',
          POSTCODE: 'XM1 2BB',
          RPC: '1',
          X_COORDINATE: 401_000.5,
          Y_COORDINATE: 300_000.25,
          STATUS: 'APPROVED',
          LOGICAL_STATUS_CODE: '1',
          CLASSIFICATION_CODE: 'CR08',
          CLASSIFICATION_CODE_DESCRIPTION: 'Shop',
          LOCAL_CUSTODIAN_CODE: 9999,
          COUNTRY_CODE: 'E',
          COUNTRY_CODE_DESCRIPTION: 'This record is within England',
          POSTAL_ADDRESS_CODE: 'D',
          POSTAL_ADDRESS_CODE_DESCRIPTION: 'A record which is linked to PAF',
          BLPU_STATE_CODE: '2',
          BLPU_STATE_CODE_DESCRIPTION: 'In use',
          WARD_CODE: 'E05990001',
          LAST_UPDATE_DATE: '01/01/2024',
          ENTRY_DATE: '01/01/2001',
          LEGAL_NAME: 'SAMPLE STORES LTD',
          BLPU_STATE_DATE: '01/10/2007',
          LANGUAGE: 'EN',
          MATCH: 1,
          MATCH_DESCRIPTION: 'EXACT',
          DELIVERY_POINT_SUFFIX: '1A',
        },
      },
    ]);
  });

  test('of an address of the council’s, in either language', async () => {
    const { results = [] } = await asked('uprn?uprn=201&dataset=LPI&lr=CY');
    assert.equal(
      results[0]?.LPI?.['ADDRESS'],
      'SAMPLE STORES, 12, STRYD FAWR, HEN DREF, TREHALEN, SAMPLESHIRE, XM1 2BB',
    );
    const flat = (await asked('uprn?uprn=202&dataset=LPI')).results?.[0]?.LPI ?? {};
    assert.equal(flat['ADDRESS'], 'FLAT 2, 12, HIGH STREET, OLD TOWN, SAMPLEFORD, SAMPLESHIRE, XM1 2BB');
    assert.deepEqual(
      ['SAO_TEXT', 'PAO_START_NUMBER', 'PARENT_UPRN', 'USRN', 'LPI_LOGICAL_STATUS_CODE'].map(
        (name) => flat[name],
      ),
      ['FLAT 2', '12', '201', '90000002', '1'],
    );
  });

  test('of its place is in the system that was asked for', async () => {
    assert.deepEqual(await placed('BNG'), [401_000.5, 300_000.25, undefined, undefined]);
    for (const system of ['WGS84', 'EPSG:4326', 'EPSG:4258'])
      assert.deepEqual(await placed(system), [401_000.5, 300_000.25, -2, 52.5], 'as supplied');
    assert.deepEqual(await placed('EPSG:3857'), [-222_638.98, 6_891_041.72, undefined, undefined]);
  });
});

async function placed(system: string): Promise<readonly unknown[]> {
  const record = (await asked(`uprn?uprn=201&lr=EN&output_srs=${system}`)).results?.[0]?.DPA;
  return ['X_COORDINATE', 'Y_COORDINATE', 'LNG', 'LAT'].map((name) => record?.[name]);
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['find?query=12%20high%20street', ['DPA 201 EN', 'DPA 201 CY']],
  ['find?query=mill%20lane&dataset=LPI', lpi(101, 102, 103, 110, 110)],
  ['find?query=mill%20lane&dataset=LPI&maxresults=2&offset=1', lpi(102, 103)],
  ['postcode?postcode=xm11aa&dataset=LPI', lpi(101, 102, 103, 110, 110)],
  ['postcode?postcode=XM1&dataset=LPI&lr=CY', ['LPI 201 CY']],
  ['postcode?postcode=XM1%201AA', []],
  ['postcode?postcode=XM1%201AA&dataset=LPI&fq=LPI_LOGICAL_STATUS_CODE:3', lpi(110)],
  ['postcode?postcode=XM1&dataset=LPI&lr=EN&fq=CLASSIFICATION_CODE:CR*', lpi(201)],
  ['postcode?postcode=XM1&dataset=LPI&lr=EN&fq=CLASSIFICATION_CODE:RD%20CLASSIFICATION_CODE:CR08', lpi(201)],
  ['postcode?postcode=XM1&dataset=LPI&lr=EN&fq=CLASSIFICATION_CODE:CR08&fq=COUNTRY_CODE:W', []],
  [
    'postcode?postcode=XM1&dataset=LPI&lr=EN&fq=LOCAL_CUSTODIAN_CODE:9999&fq=BLPU_STATE_CODE:2&maxresults=1',
    lpi(101),
  ],
  ['postcode?postcode=XM1&dataset=LPI&fq=POSTAL_ADDRESS_CODE:N', []],
  ['uprn?uprn=000000000301&dataset=LPI', lpi(301)],
  ['nearest?point=400100,300000&dataset=LPI', lpi(101)],
  ['nearest?point=401000,300000&radius=1000', ['DPA 201 EN', 'DPA 201 CY']],
  ['radius?point=401000,300000&radius=10&dataset=LPI&lr=EN', lpi(201, 202, 203)],
  ['radius?point=52.5,-2&srs=WGS84&radius=0.01&dataset=LPI', []],
  ['bbox?bbox=400000,299900,400500,300100&dataset=LPI&fq=LPI_LOGICAL_STATUS_CODE:1', lpi(101, 102, 103, 110)],
];

for (const [path, records] of cases)
  test(`asking ${path} finds ${String(records.length)}`, async () => {
    assert.deepEqual(await found(path), records);
  });

test('a place is given in any of the systems', async () => {
  const at = (await asked('uprn?uprn=201&lr=EN&output_srs=EPSG:3857')).results?.[0]?.DPA;
  const web = `${String(at?.['X_COORDINATE'])},${String(at?.['Y_COORDINATE'])}`;
  assert.equal((await ask(`/places/v1/nearest?point=${web}&srs=EPSG:3857`)).statusCode, 200);
  const degrees = await found('nearest?point=52.597724,-1.985232&srs=EPSG:4326&dataset=LPI&lr=EN');
  assert.deepEqual(degrees, lpi(201));
});

describe('a limit or a mistake', () => {
  const wrong: readonly (readonly [string, RegExp])[] = [
    ['find', /‘query’ is missing/],
    ['find?query=a&minmatch=2', /‘minmatch’ is not right/],
    ['find?query=a&matchprecision=11', /‘matchprecision’/],
    ['postcode', /‘postcode’ is missing/],
    [
      'postcode?postcode=sausage',
      /^Requested postcode must contain a minimum of the sector plus 1 digit of the district e\.g\. SO1/,
    ],
    ['uprn?uprn=x', /‘uprn’ is not right/],
    ['nearest?point=here', /‘point’ is not right/],
    ['nearest?point=800000,1', /‘point’ is not right/],
    ['radius?point=1,1&radius=1001', /from 0\.01 to 1000/],
    ['radius?point=1,1&radius=0', /from 0\.01 to 1000/],
    ['bbox?bbox=0,0,1001,1000', /at most a square kilometre/],
    ['bbox?bbox=5,5,4,4', /‘bbox’ is not right/],
    ['bbox?bbox=1,2,3', /‘bbox’ is not right/],
    ['uprn?uprn=1&maxresults=101', /from 1 to 100/],
    ['uprn?uprn=1&offset=-1', /‘offset’ is not right/],
    ['uprn?uprn=1&dataset=PAF', /‘dataset’ is not right/],
    ['uprn?uprn=1&lr=DE', /‘lr’ is not right/],
    ['uprn?uprn=1&output_srs=EPSG:1', /‘output_srs’ is not right/],
    ['uprn?uprn=1&format=XML', /XML is not offered/],
    ['uprn?uprn=1&fq=COUNTRY_CODE', /‘fq’ is not right/],
    ['uprn?uprn=1&fq=UPRN:1', /‘fq’ is not right/],
    ['uprn?uprn=1&fq=CLASSIFICATION_CODE:_R08', /‘fq’ is not right/],
    ['uprn?uprn=1&fq=COUNTRY_CODE:E%20BLPU_STATE_CODE:2', /‘fq’ is not right/],
  ];
  for (const [path, words] of wrong)
    test(`is said as that API says it: ${path}`, async () => {
      const answer = await ask(`/places/v1/${path}`);
      assert.equal(answer.statusCode, 400, answer.body);
      const { error } = osError.parse(JSON.parse(answer.body));
      assert.equal(error?.statuscode, 400);
      assert.match(error.message, words);
    });

  test('of the key is the gateway’s to say, and of a path or a method the search’s', async () => {
    for (const headers of [{ authorization: '' }, { authorization: 'Bearer wrong' }]) {
      const answer = await ask('/places/v1/uprn?uprn=1', headers);
      assert.equal(answer.statusCode, 401);
      const { fault } = osError.parse(JSON.parse(answer.body));
      assert.equal(fault?.detail.errorcode, 'oauth.v2.InvalidApiKey');
    }
    const nowhere = await ask('/places/v1/nowhere');
    assert.deepEqual(
      [nowhere.statusCode, osError.parse(JSON.parse(nowhere.body)).error?.statuscode],
      [404, 404],
    );
    const busy = await openAsker({ perMinute: 1 });
    await busy.ask('/places/v1/uprn?uprn=1');
    const many = await busy.ask('/places/v1/uprn?uprn=1');
    assert.deepEqual([many.statusCode, osError.parse(JSON.parse(many.body)).error?.statuscode], [429, 429]);
  });
});
