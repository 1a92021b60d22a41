/** The list of webhooks. */
export const WEBHOOKS_PATH = "/admin/webhook";
