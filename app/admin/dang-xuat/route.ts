export { answerSignOut as POST } from "../../../features/accounts/sign-out-route.ts";
