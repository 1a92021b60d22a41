import { answerUnitReturn } from "../../../../../features/unit-accounts/unit-account-routes.ts";

export const dynamic = "force-dynamic";

export { answerUnitReturn as GET };
