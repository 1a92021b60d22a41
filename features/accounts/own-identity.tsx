import { listCategories } from "../categories/queries.ts";
import { OwnSection } from "./own-section.tsx";
import { ROLE_NAMES } from "./roles.ts";
import type { Staff } from "./session.ts";

async function listRoleTexts({ roles }: Staff): Promise<string[]> {
	const categories = await listCategories();
	return roles.map(({ role, categoryId }) => {
		const section = categories.find(({ id }) => id === categoryId);
		return section ? `${ROLE_NAMES[role]} – chuyên mục ${section.name}` : ROLE_NAMES[role];
	});
}

/** Who the account says one is. */
export async function OwnIdentity({ staff }: { staff: Staff }) {
	const roles = await listRoleTexts(staff);
	return (
		<OwnSection id="thong-tin" title="Thông tin" note="Có gì chưa đúng, hãy báo người quản trị hệ thống.">
			<dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[7rem_minmax(0,1fr)]">
				<dt className="text-ink-soft">Họ tên</dt>
				<dd className="font-semibold wrap-anywhere max-sm:mb-2">{staff.actor.name}</dd>
				<dt className="text-ink-soft">E-mail</dt>
				<dd className="wrap-anywhere max-sm:mb-2">{staff.email}</dd>
				<dt className="text-ink-soft">Vai trò</dt>
				<dd>
					{roles.length === 0 && "Chưa có vai trò nào."}
					<ul>
						{roles.map((role) => (
							<li key={role}>{role}</li>
						))}
					</ul>
				</dd>
			</dl>
		</OwnSection>
	);
}
