import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { WebhookList } from "../../../../features/webhooks/desk-webhooks.tsx";
import { listWebhooks } from "../../../../features/webhooks/queries.ts";

export const metadata: Metadata = { title: "Webhook" };

export default async function WebhooksPage() {
	await requireRight("webhook.manage");
	return (
		<>
			<DeskHeading title="Webhook" note="Chương trình của nơi khác được báo khi bài đăng, sửa hoặc gỡ.">
				<a
					href="/admin/webhook/moi"
					className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
				>
					Thêm webhook
				</a>
			</DeskHeading>
			<WebhookList webhooks={await listWebhooks()} />
		</>
	);
}
