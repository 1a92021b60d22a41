import type { ReactNode } from "react";
import { requireStaff } from "../../../features/accounts/current-staff.ts";
import { DeskShell } from "../../../features/accounts/desk-shell.tsx";
import { signOutAction } from "../../../features/accounts/session-actions.ts";

export default async function DeskLayout({ children }: { children: ReactNode }) {
	return (
		<DeskShell staff={await requireStaff()} signOut={signOutAction}>
			{children}
		</DeskShell>
	);
}
