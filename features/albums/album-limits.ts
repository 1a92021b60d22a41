export const MOST_PHOTOS = 200;

/** Letters of what an album says of a photo. */
export const MOST_WORDS = { caption: 1000, alt: 500, credit: 200 } as const;
