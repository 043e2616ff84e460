/**
 * Ofcom keeps 01632 960000-960999 and 07700 900000-900999 for drama: they ring nowhere. Those from 100 to
 * 399 of each are for the cast, the councillors and whoever else the council's own files name.
 */
export const landline = (serial: number): string => `+441632960${three(serial)}`;
export const mobile = (serial: number): string => `+447700900${three(serial)}`;

/** How many numbers of each range are left for other households. */
export const spareNumbers = 700;

/** The n-th number that nobody has been given by name. */
export const spare = (nth: number): number => (nth < 100 ? nth : nth + 300);

const three = (serial: number): string => String(serial).padStart(3, '0');
