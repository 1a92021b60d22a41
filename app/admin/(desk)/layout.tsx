import type { ReactNode } from "react";
import { requireStaff } from "../../../features/accounts/current-staff.ts";
import { DeskShell } from "../../../features/accounts/desk-shell.tsx";

export default async function DeskLayout({ children }: { children: ReactNode }) {
	return <DeskShell staff={await requireStaff()}>{children}</DeskShell>;
}
