/** The longer side of what is kept, in pixels: a number plate across the street can be read, and a photograph has about a megabyte. */
export const wholeSide = 2_560;
/** Of what stands in a list, sharp on a screen with two dots to a pixel. */
export const previewSide = 640;

/** How the process ends that found no picture in a file. */
export const notAPicture = 3;
