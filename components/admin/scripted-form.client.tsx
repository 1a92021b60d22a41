"use client";

import { type FormHTMLAttributes, type Ref, useSyncExternalStore } from "react";

const NEVER_CHANGES = () => () => {};

/**
 * A form that a script sends. It takes nothing before the script is there: React puts the default words of a textarea
 * over what was typed until then, and the browser would write what it sends by itself into the address.
 */
export function ScriptedForm({
	children,
	...form
}: FormHTMLAttributes<HTMLFormElement> & { ref?: Ref<HTMLFormElement> }) {
	const isHydrated = useSyncExternalStore(
		NEVER_CHANGES,
		() => true,
		() => false,
	);
	return (
		<form noValidate {...form}>
			<fieldset disabled={!isHydrated} className="contents">
				{children}
			</fieldset>
		</form>
	);
}
