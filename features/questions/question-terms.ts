/** What the form tells its readers: Luật 91/2025/QH15 wants an end to whatever is kept about a person. */
export const ADDRESS_KEPT_DAYS = 30;
/** Name, address, e-mail and telephone, from the day the question was published or refused. */
export const SENDER_KEPT_DAYS = 90;
/** A question that was not published, from the day it was settled. */
export const SETTLED_KEPT_DAYS = 365;
/** The same from the day it was asked, also when nobody ever settled it. */
export const QUESTION_KEPT_DAYS = 730;
