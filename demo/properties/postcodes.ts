/**
 * TH is none of Royal Mail's 124 postcode areas, so no postcode here can be anybody's, and yet every check of form
 * accepts it. (XM would not do: XM4 5HQ is Father Christmas's.)
 */
const area = 'TH';
const letters = 'ABDEFGHJLNPQRSTUWXYZ';
const perUnit = 18;

/** Gives out postcodes: about eighteen addresses share one, never two streets. */
export const postcodeClerk = (): ((district: number, usrn: string) => string) => {
  const issued = new Map<number, number>();
  const current = new Map<string, { postcode: string; left: number }>();
  return (district, usrn) => {
    const open = current.get(usrn);
    if (open && open.left > 0) {
      open.left -= 1;
      return open.postcode;
    }
    const serial = issued.get(district) ?? 0;
    issued.set(district, serial + 1);
    const postcode = unit(district, serial);
    current.set(usrn, { postcode, left: perUnit - 1 });
    return postcode;
  };
};

const unit = (district: number, serial: number): string => {
  const [sector, rest] = [Math.floor(serial / 400) + 1, serial % 400];
  const inward = `${sector}${letters.charAt(Math.floor(rest / 20))}${letters.charAt(rest % 20)}`;
  return `${area}${district} ${inward}`;
};
