import type { Tongue } from './tongue.ts';

const formats = { en: formatsOf('en-GB'), cy: formatsOf('cy-GB') } as const;

function formatsOf(locale: string) {
  const inPounds = { style: 'currency', currency: 'GBP' } as const;
  return {
    whole: new Intl.NumberFormat(locale, { ...inPounds, maximumFractionDigits: 0 }),
    exact: new Intl.NumberFormat(locale, inPounds),
  };
}

/** `£1,250`, or `£1,250.75` where there are pence. */
export function sayPounds(pence: number, tongue: Tongue): string {
  const { whole, exact } = formats[tongue];
  return (pence % 100 === 0 ? whole : exact).format(pence / 100);
}

/** Whole pence of an amount as data writes it, `£6,000` or `£0.50`; nothing when it is none. */
export function penceOf(amount: string): number | undefined {
  const [, pounds = '', pence = '0'] = /^£(\d{1,3}(?:,\d{3})+|\d{1,10})(?:\.(\d\d))?$/.exec(amount) ?? [];
  return pounds === '' ? undefined : Number(pounds.replaceAll(',', '')) * 100 + Number(pence);
}
