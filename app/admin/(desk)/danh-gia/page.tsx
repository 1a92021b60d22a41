import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { RatingKinds, RatingList } from "../../../../features/ratings/desk-rating-list.tsx";
import { listDeskRatings, parseRatingQuery } from "../../../../features/ratings/desk-ratings.ts";

export const metadata: Metadata = { title: "Mức độ hài lòng" };

export default async function RatingsPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
	const { actor } = await requireRight("statistics.read");
	const query = parseRatingQuery(await searchParams);
	const ratings = await listDeskRatings(actor, query);
	return (
		<>
			<DeskHeading
				title="Mức độ hài lòng"
				note="Bạn đọc chọn một mức ở cuối trang, mỗi người một lần trong ngày. Chỉ cộng số, không ghi gì về người đánh giá."
			/>
			<RatingKinds query={query} sums={ratings.sums} />
			<RatingList query={query} ratings={ratings} />
		</>
	);
}
