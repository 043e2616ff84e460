type Scheme = {
  readonly beginning: readonly (readonly [from: number, to: number])[];
  readonly lengths: string;
};

/** How the numbers of each scheme begin (ISO/IEC 7812), and how many digits they have. */
const schemes: readonly Scheme[] = [
  { beginning: [[4, 4]], lengths: '13 16 19' },
  {
    beginning: [
      [51, 55],
      [2221, 2720],
    ],
    lengths: '16',
  },
  {
    beginning: [
      [34, 34],
      [37, 37],
    ],
    lengths: '15',
  },
  {
    beginning: [
      [300, 305],
      [3095, 3095],
      [36, 36],
      [38, 39],
    ],
    lengths: '14 16',
  },
  { beginning: [[3528, 3589]], lengths: '16 17 18 19' },
  {
    beginning: [
      [6011, 6011],
      [62, 62],
      [644, 649],
      [65, 65],
      [81, 81],
    ],
    lengths: '16 17 18 19',
  },
  {
    beginning: [
      [5018, 5018],
      [5020, 5020],
      [5038, 5038],
      [5893, 5893],
      [6304, 6304],
      [6759, 6759],
      [6761, 6763],
      [6767, 6767],
    ],
    lengths: '13 14 15 16 17 18 19',
  },
  { beginning: [[2200, 2204]], lengths: '16 17 18 19' },
];

/** Whether digits are a card's number: begun as its scheme begins, as long as its scheme is, with the right check digit. */
export function isCardNumber(digits: string): boolean {
  return hasScheme(digits) && checks(digits);
}

function hasScheme(digits: string): boolean {
  const beginning = digits.slice(0, 4);
  const known = lengthsBy.get(beginning) ?? lengthsOf(beginning);
  lengthsBy.set(beginning, known);
  return known.includes(digits.length);
}

/** Kept for the ten thousand beginnings that there are: digits without end are asked about digit by digit. */
const lengthsBy = new Map<string, readonly number[]>();

function lengthsOf(digits: string): readonly number[] {
  return schemes
    .filter(({ beginning }) =>
      beginning.some(([from, to]) => {
        const begun = Number(digits.slice(0, String(from).length));
        return begun >= from && begun <= to;
      }),
    )
    .flatMap(({ lengths }) => lengths.split(' ').map(Number));
}

/** Luhn's check: every second digit from the right is doubled, and the sum of all digits ends in nought. */
function checks(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const weighed = place % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
