import { answerUnitSignIn } from "../../../../features/unit-accounts/unit-account-routes.ts";

export const dynamic = "force-dynamic";

export { answerUnitSignIn as GET };
