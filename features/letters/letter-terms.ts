/** What the forms tell their readers: Luật 91/2025/QH15 wants an end to whatever is kept about a person. */
export const ADDRESS_KEPT_DAYS = 30;
/** Name, e-mail address and telephone number, from the day the letter was settled. */
export const SENDER_KEPT_DAYS = 90;
/** The whole letter, from that day. */
export const SETTLED_KEPT_DAYS = 365;
/** The whole letter from the day it came, also when nobody ever settled it. */
export const LETTER_KEPT_DAYS = 730;
