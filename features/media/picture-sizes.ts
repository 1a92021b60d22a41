/** `sizes` of pictures on the site's grid: three columns of 352 px with gaps of 48 at 1280 px, one column on phones. */
const PHONE = "calc(100vw - 2rem)";

/** Two of three columns. */
export const WIDE_PICTURE = `(min-width: 80rem) 752px, (min-width: 64rem) calc((100vw - 6rem) * 2 / 3), ${PHONE}`;

/** One of three columns, one of two on tablets. */
export const COLUMN_PICTURE = `(min-width: 80rem) 352px, (min-width: 64rem) calc((100vw - 9rem) / 3), (min-width: 48rem) calc(50vw - 3rem), ${PHONE}`;

/** Half of two columns, two beside each other on phones as well. */
export const HALF_PICTURE = "(min-width: 80rem) 352px, (min-width: 64rem) calc((100vw - 9rem) / 3), calc(50vw - 2rem)";

/** In front of other `sizes`: beside the words on phones. */
export const SMALL_ON_PHONES = "(max-width: 39.99rem) 7rem, ";
