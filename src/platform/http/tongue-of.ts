import { tongue } from '#language';
import type { Tongue } from '#language';
import type { Asked } from './asked.ts';

type Wishes = Pick<Asked, 'query' | 'header'> & {
  readonly cookies: Readonly<Record<string, string | undefined>>;
};

/**
 * The language asked for in the address, or remembered in the cookie, or English. A program may say it as `lang` or by
 * Accept-Language; a browser sends that header whatever its reader has chosen here.
 */
export function tongueOf({ query, cookies, header }: Wishes, asPrograms: boolean): Tongue {
  const wishes = [
    query['tongue'],
    ...(asPrograms ? [query['lang']] : []),
    cookies['tongue'],
    ...(asPrograms ? [preferredIn(header('accept-language') ?? '')] : []),
  ];
  return (
    wishes
      .filter((wish) => wish !== undefined)
      .map((wish) => tongue.safeParse(wish))
      .find((parsed) => parsed.success)?.data ?? 'en'
  );
}

/** The first of our languages by weight, then by place (RFC 9110, 12.5.4): `cy, en-GB;q=0.8`. */
export function preferredIn(accepted: string): Tongue | undefined {
  const ranges = accepted
    .slice(0, 400)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      return { tongue: tongue.safeParse(tag.split('-')[0]).data, weight: Number(weight) };
    })
    .filter(({ weight }) => weight > 0);
  return ranges.toSorted((one, other) => other.weight - one.weight).find((range) => range.tongue)?.tongue;
}
