import { db } from "../../db/client.ts";
import { listArticleTitles } from "../../db/queries/pick-names.ts";
import { formatClock, formatDay } from "../../lib/dates.ts";
import { getCategoryTree } from "../categories/queries.ts";
import { type Arrangement, BOX_NAMES, type BoxName, countSlots, type Surface } from "./arrangement.ts";
import type { ArrangementChoices } from "./arrangement-choices.ts";
import { getDeskArrangement } from "./queries.ts";

const BOX_LABELS: Record<BoxName, string> = {
	polls: "Thăm dò ý kiến",
	topics: "Chuyên đề",
	documents: "Văn bản mới",
	weather: "Thời tiết",
	rates: "Tỷ giá",
	banners: "Thông tin cần biết",
	links: "Liên kết website",
};

/** "Tin chính", "Cạnh tin chính, thứ hai" … */
function toSlotLabel(surface: Surface, slot: number): string {
	if (slot === 1) return surface === "home" ? "Tin chính" : "Bài đầu trang";
	if (surface !== "home") return `Bài thứ ${slot}`;
	return slot <= 3 ? `Cạnh tin chính, ${slot === 2 ? "trên" : "dưới"}` : `Mới nhất, dòng ${slot - 3}`;
}

async function listSlots(surface: Surface, { pins }: Arrangement): Promise<ArrangementChoices["slots"]> {
	const ids = pins.map(({ articleId }) => articleId);
	const titles = new Map((await listArticleTitles(db.read, ids, null)).map((row) => [row.id, row]));
	return Array.from({ length: countSlots(surface) }, (_, index) => {
		const slot = index + 1;
		const pin = pins.find((candidate) => candidate.slot === slot);
		const row = pin && titles.get(pin.articleId);
		return {
			...{ slot, label: toSlotLabel(surface, slot) },
			story: row ? { id: row.id, title: row.title, isPublished: row.state === "published" } : null,
			day: pin?.until ? formatDay(pin.until) : "",
			clock: pin?.until ? formatClock(pin.until) : "",
		};
	});
}

/** Everything there is, what was chosen first and in its order, what was switched off unticked in its place. */
function toItems<T, Key>(
	things: readonly T[],
	toKey: (thing: T) => Key,
	chosen: readonly { key: Key; isShown: boolean }[],
): { thing: T; isShown: boolean }[] {
	const places = new Map(chosen.map(({ key, isShown }, place) => [key, { place, isShown }]));
	return things
		.map((thing, own) => {
			const known = places.get(toKey(thing));
			return { thing, isShown: known?.isShown ?? true, place: known?.place ?? chosen.length + own };
		})
		.sort((one, other) => one.place - other.place);
}

/** What the form of a surface begins with, and its versions. */
export async function getArrangementDesk(surface: Surface) {
	const { draft, published, shown } = await getDeskArrangement(surface);
	const base = draft ?? published[0];
	const sections = toItems(
		surface === "home" ? await getCategoryTree() : [],
		({ id }) => id,
		shown.sections.map(({ categoryId, isShown }) => ({ key: categoryId, isShown })),
	);
	const boxes = toItems(
		BOX_NAMES,
		(name) => name,
		shown.boxes.map(({ name, isShown }) => ({ key: name, isShown })),
	);
	const choices: ArrangementChoices = {
		...{ surface, version: base?.version ?? 0, edition: base?.edition ?? 0 },
		slots: await listSlots(surface, shown),
		sections: sections.map(({ thing: { id, name }, isShown }) => ({ value: { categoryId: id }, label: name, isShown })),
		boxes: boxes.map(({ thing, isShown }) => ({ value: { name: thing }, label: BOX_LABELS[thing], isShown })),
	};
	return { choices, draft, published };
}
