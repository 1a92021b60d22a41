"use client";

import { type RefObject, useEffect } from "react";

/**
 * Writes a field's value only when its form is read (sent, or kept): a long text takes longer to write out than a key
 * may take.
 * @param write the value now; the same string as long as nothing changed.
 */
export function useLateValue(field: RefObject<HTMLInputElement | null>, write: () => string | null): void {
	useEffect(() => {
		const input = field.current;
		const fill = ({ formData }: FormDataEvent) => {
			const value = write();
			if (input && value !== null) formData.set(input.name, value);
		};
		const form = input?.form;
		form?.addEventListener("formdata", fill);
		return () => form?.removeEventListener("formdata", fill);
	}, [field, write]);
}
