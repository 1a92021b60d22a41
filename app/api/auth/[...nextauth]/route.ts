import { answerAuth } from "../../../../features/accounts/next-auth.ts";

export const dynamic = "force-dynamic";

export { answerAuth as GET, answerAuth as POST };
