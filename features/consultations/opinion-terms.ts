/** What the form tells its readers: Luật 91/2025/QH15 wants an end to whatever is kept about a person. */
export const ADDRESS_KEPT_DAYS = 30;
/** Name, organisation and e-mail, from the day the consultation closes: the office answers to opinions until then. */
export const SENDER_KEPT_DAYS = 180;
/** An opinion that was not approved, from the same day. */
export const UNAPPROVED_KEPT_DAYS = 365;
