import type { Metadata } from "next";
import { parseAddressId } from "../../lib/address-id.ts";
import { recordRedirect, recordStatus } from "../../lib/page-record.ts";
import { MessageView } from "../articles/message-view.tsx";
import { toPageMetadata } from "../site/page-metadata.ts";
import { toConsultationPath } from "./consultation.ts";
import { ConsultationView } from "./consultation-view.tsx";
import { type ConsultationPage, getConsultationPage } from "./queries.ts";

/** What an address names: the slug with its number, and a page of the opinions. */
export interface ConsultationAddress {
	slug: string;
	page: number;
}

async function loadPage({ slug, page }: ConsultationAddress): Promise<ConsultationPage> {
	const id = parseAddressId(slug);
	return id === null ? { state: "missing" } : getConsultationPage(id, page);
}

export async function toConsultationMetadata(address: ConsultationAddress): Promise<Metadata> {
	const found = await loadPage(address);
	if (found.state !== "published") return toPageMetadata({ title: "Đợt lấy ý kiến đã được gỡ", path: null });
	const { consultation } = found;
	const { title, lead, office, page } = consultation;
	const description = lead || `${office} lấy ý kiến về dự thảo.`;
	return toPageMetadata({ title, description, path: toConsultationPath(consultation, page) });
}

/** The page of a consultation, or what stands in its place: records 404, 410 or the right address. */
export async function ConsultationRoute(address: ConsultationAddress) {
	const found = await loadPage(address);
	if (found.state === "missing") {
		recordStatus(404);
		return null;
	}
	const right = found.state === "published" ? found.consultation : found;
	if (`${right.slug}-${right.id}` !== address.slug) {
		recordRedirect(toConsultationPath(right, address.page));
		return null;
	}
	if (found.state === "published") return <ConsultationView consultation={found.consultation} />;
	recordStatus(410);
	return (
		<MessageView title="Đợt lấy ý kiến này đã được gỡ">
			Dự thảo không còn trên trang. Bạn có thể xem những dự thảo khác ở mục Lấy ý kiến dự thảo.
		</MessageView>
	);
}
