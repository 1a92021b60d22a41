/** Letters of a title and a lead of an album or a video. */
export const MOST_TITLE = 300;
export const MOST_LEAD = 2000;
