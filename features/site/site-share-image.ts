/** What link previews show of a page without a picture of its own; another picture gets another address. */
export const SITE_SHARE_IMAGE = { url: "/chia-se-e95173614d70f404.jpg", width: 1200, height: 630 };
