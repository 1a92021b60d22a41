import { FormMessage } from "../../components/admin/form-message.tsx";
import { adminOrigin } from "../../lib/env.ts";
import { getUnitProvider, toUnitSentence, UNIT_SIGN_IN_PATH } from "./unit-account.ts";

/** The way in by an account of the unit; nothing where the portal knows no provider. */
export function UnitSignIn() {
	const provider = getUnitProvider();
	if (!provider) return null;
	// People come back to this host, whichever they began at, and the flow's cookie must be there.
	return (
		<a
			href={adminOrigin() + UNIT_SIGN_IN_PATH}
			className="inline-flex min-h-11 items-center justify-center border border-ink-soft bg-paper px-4 py-2 text-center font-semibold text-ink lg:min-h-10"
		>
			Đăng nhập bằng tài khoản {provider.name}
		</a>
	);
}

/** Why somebody came back from the provider in vain. */
export function UnitRefusalMessage({ refusal }: { refusal: unknown }) {
	const provider = getUnitProvider();
	const message = provider ? toUnitSentence(refusal, provider.name) : "";
	return message === "" ? null : <FormMessage message={message} isDone={false} />;
}
