/** Red, green and blue as 0..255. */
type Channels = readonly [red: number, green: number, blue: number];

/** `channelsOf("#FF8000")` → `[255, 128, 0]`. */
function channelsOf(color: string): Channels {
  const code = parseInt(color.slice(1), 16);
  return [(code >> 16) & 255, (code >> 8) & 255, code & 255];
}

function toColor(channels: readonly number[]): string {
  const digits = channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0"));
  return `#${digits.join("").toUpperCase()}`;
}

/**
 * A colour made darker (`tint` below 0) or lighter (above 0) by its luminance: `tintColor("#000000", 0.5)` →
 * `"#808080"`. ECMA-376 part 1, 18.8.3 (`tint`).
 */
export function tintColor(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = channelsOf(color);
  const most = Math.max(red, green, blue) / 255;
  const least = Math.min(red, green, blue) / 255;
  const luminance = (most + least) / 2;
  const wanted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const grey = most === least;
  if (grey) return toColor([wanted * 255, wanted * 255, wanted * 255]);
  // With hue and saturation kept, each channel keeps its place between the least and the most one.
  const saturation = (most - least) / (1 - Math.abs(2 * luminance - 1));
  const spread = saturation * (1 - Math.abs(2 * wanted - 1));
  const lowest = wanted - spread / 2;
  return toColor(
    [red, green, blue].map(
      (channel) => 255 * (lowest + (spread * (channel / 255 - least)) / (most - least)),
    ),
  );
}

/** So much of one colour over another: `mixColors("#000000", "#FFFFFF", 0.25)` → `"#BFBFBF"`. */
export function mixColors(over: string, under: string, share: number): string {
  const below = channelsOf(under);
  return toColor(
    channelsOf(over).map((channel, at) => channel * share + (below[at] ?? 0) * (1 - share)),
  );
}
