/** What the form tells its readers: Luật 91/2025/QH15 wants an end to whatever is kept about a person. */
export const ADDRESS_KEPT_DAYS = 30;
export const EMAIL_KEPT_DAYS = 90;
export const REJECTED_KEPT_DAYS = 90;
