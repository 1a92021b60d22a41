import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { FoldAway } from "../../../../../components/admin/fold-away.tsx";
import { OlderLink } from "../../../../../components/admin/older-link.tsx";
import { RemoveFold } from "../../../../../components/admin/remove-fold.tsx";
import { ActionForm } from "../../../../../features/accounts/action-form.client.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import {
	addWebhookAction,
	changeWebhookAction,
	pingWebhookAction,
	removeWebhookAction,
	renewWebhookSecretAction,
	resendDeliveryAction,
} from "../../../../../features/webhooks/actions.ts";
import { DeliveryList } from "../../../../../features/webhooks/desk-webhooks.tsx";
import { getWebhook, listDeliveryPage } from "../../../../../features/webhooks/queries.ts";
import { listEventFields } from "../../../../../features/webhooks/webhook.ts";
import { WebhookForm } from "../../../../../features/webhooks/webhook-form.client.tsx";
import { WebhookSecretForm } from "../../../../../features/webhooks/webhook-secret-form.client.tsx";
import { WEBHOOKS_PATH } from "../../../../../features/webhooks/webhooks-path.ts";

export const metadata: Metadata = { title: "Webhook" };

interface WebhookPageProps {
	params: Promise<{ id: string }>;
	searchParams: Promise<{ truoc?: unknown }>;
}

const BUTTON = "min-h-11 text-link underline lg:min-h-6";
const toNumber = (text: unknown) => (typeof text === "string" && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);

function NewWebhook() {
	return (
		<>
			<DeskHeading title="Thêm webhook" />
			<WebhookForm action={addWebhookAction} webhook={null} events={listEventFields()} />
		</>
	);
}

export default async function WebhookPage({ params, searchParams }: WebhookPageProps) {
	await requireRight("webhook.manage");
	const { id: named } = await params;
	if (named === "moi") return <NewWebhook />;
	const id = toNumber(named);
	const webhook = id === null ? null : await getWebhook(id);
	if (!webhook) notFound();
	const before = toNumber((await searchParams).truoc);
	const { deliveries, next } = await listDeliveryPage(webhook.id, before);
	const path = `${WEBHOOKS_PATH}/${webhook.id}`;
	return (
		<>
			<DeskHeading title={webhook.name} />
			<WebhookForm key={webhook.version} action={changeWebhookAction} webhook={webhook} events={listEventFields()} />
			<section aria-labelledby="cac-lan-gui" className="grid gap-3">
				<h2 id="cac-lan-gui" className="font-bold">
					Các lần gửi
				</h2>
				<ActionForm action={pingWebhookAction} fields={{ id: webhook.id }} showsDone>
					<button type="submit" className={BUTTON}>
						Gửi thử
					</button>
				</ActionForm>
				<DeliveryList deliveries={deliveries} resend={resendDeliveryAction} />
				<OlderLink
					olderHref={next === null ? null : `${path}?truoc=${next}`}
					firstHref={before === null ? null : path}
				/>
			</section>
			<FoldAway title="Khóa ký" isOpen={false}>
				<WebhookSecretForm id={webhook.id} action={renewWebhookSecretAction} />
			</FoldAway>
			<RemoveFold title={`Xóa “${webhook.name}”`}>
				<p>Việc còn chờ báo cho nơi này cũng mất.</p>
				<ActionForm action={removeWebhookAction} fields={{ id: webhook.id }}>
					<button type="submit" className={BUTTON}>
						Xóa webhook
					</button>
				</ActionForm>
			</RemoveFold>
		</>
	);
}
