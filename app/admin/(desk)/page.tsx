import type { Metadata } from "next";
import { DeskHeading } from "../../../components/admin/desk-heading.tsx";
import { requireStaff } from "../../../features/accounts/current-staff.ts";

export const metadata: Metadata = { title: "Bàn làm việc" };

export default async function DeskPage() {
	const { actor } = await requireStaff();
	return <DeskHeading title="Bàn làm việc" note={`Xin chào ${actor.name}.`} />;
}
