/** A colour as CSS writes it: `#0b5d57`. */
export type Hex = `#${string}`;

const channels = (colour: Hex): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

// WCAG 2.2, "relative luminance", with the sRGB threshold of 0.04045.
const linear = (channel: number): number => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: Hex): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The WCAG contrast ratio of two opaque colours, from 1 to 21. */
export function contrast(one: Hex, other: Hex): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` (0 to 1) of the first colour, the rest of the second, in sRGB. */
export function mix(first: Hex, second: Hex, share: number): Hex {
  const under = channels(second);
  return hexOf(channels(first).map((channel, at) => channel * share + (under[at] ?? 0) * (1 - share)));
}

const hexOf = (parts: readonly number[]): Hex =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The darkest colour of the same hue that reaches the ratio on a dark ground; less vivid than by day, so that it does not glow. */
export function paleEnough(colour: Hex, ground: Hex, ratio: number): Hex {
  const { hue, saturation } = hueOf(colour);
  for (let lightness = 0.3; lightness < 1; lightness += 0.01) {
    const tint = fromHue(hue, Math.min(saturation, 0.45), lightness);
    if (contrast(tint, ground) >= ratio) return tint;
  }
  return '#ffffff';
}

function hueOf(colour: Hex): { hue: number; saturation: number } {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => channel / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  if (spread === 0) return { hue: 0, saturation: 0 };
  const sixth =
    most === red
      ? (green - blue) / spread
      : most === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return { hue: (sixth * 60 + 360) % 360, saturation: spread / (1 - Math.abs(most + least - 1)) };
}

// CSS Color 4, "hslToRgb".
function fromHue(hue: number, saturation: number, lightness: number): Hex {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  };
  return hexOf([channel(0), channel(8), channel(4)].map((part) => part * 255));
}
