import { ForbiddenRefusal } from "../../components/admin/refusal.tsx";

/** Where there is no frame around it. */
export default function Forbidden() {
	return (
		<main className="px-4 lg:px-8">
			<ForbiddenRefusal />
		</main>
	);
}
