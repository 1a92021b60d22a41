import { RemoveFold } from "../../components/admin/remove-fold.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { formatHundredths, formatMoney } from "../../lib/typed-decimal.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { findGenreGroup } from "./genre-group.ts";
import { ItemForm } from "./item-form.client.tsx";
import { FAULT_WORDS, type RoyaltyItem, toSupplementWords } from "./royalty.ts";
import { toTypedItem } from "./typed-item.ts";

const toName = ({ note }: RoyaltyItem) => note || "Bài viết";

/** How the sum came about, and who gets how much. */
function ItemSum({ item }: { item: RoyaltyItem }) {
	const { coefficient, supplements, unit, amount, shares, fault } = item;
	const words = toSupplementWords(supplements);
	return (
		<div className="grid gap-1 text-sm">
			{coefficient !== null && coefficient > 0 && unit !== null && (
				<p className="tabular-nums">
					{formatMoney(unit)} × {formatHundredths(coefficient)}
					{words && `, ${words}`} = <strong>{formatMoney(amount)}</strong>
				</p>
			)}
			{coefficient === 0 && <p>Không trả.</p>}
			{shares.length > 0 && (
				<p>
					{shares
						.map(({ name, points, amount: part }) =>
							amount > 0 ? `${name} ${formatHundredths(points)} %: ${formatMoney(part)}` : name,
						)
						.join("; ")}
				</p>
			)}
			{shares.length === 0 && <p>Bài chưa có tác giả.</p>}
			{fault && <p className="font-semibold text-earth">{FAULT_WORDS[fault]}.</p>}
		</div>
	);
}

interface OpenItemProps {
	item: RoyaltyItem;
	settle: FormAction;
	remove: FormAction;
}

/** An item of an open month, to be settled. */
export function OpenItem({ item, settle, remove }: OpenItemProps) {
	const { articleId, place, version } = item;
	const id = `dong-${place}`;
	return (
		<section aria-labelledby={id} className={`grid gap-3 ${place > 0 ? "border-t border-line pt-4" : ""}`}>
			<h2 id={id} className="text-base font-bold wrap-anywhere">
				{toName(item)}
			</h2>
			<ItemSum item={item} />
			<ItemForm key={version} action={settle} typed={toTypedItem(item)} />
			{place > 0 && (
				<RemoveFold title={`Bỏ dòng “${toName(item)}” …`}>
					<ActionForm action={remove} fields={{ articleId, place, baseVersion: version }}>
						<SubmitButton kind="danger">Bỏ dòng này</SubmitButton>
					</ActionForm>
				</RemoveFold>
			)}
		</section>
	);
}

/** An item of a closed month. */
export function PaidItem({ item }: { item: RoyaltyItem }) {
	const group = findGenreGroup(item.genreGroup);
	return (
		<section className={`grid gap-1 ${item.place > 0 ? "border-t border-line pt-4" : ""}`} aria-label={toName(item)}>
			<h2 className="text-base font-bold wrap-anywhere">{toName(item)}</h2>
			{group && (
				<p className="text-sm text-ink-soft">
					Nhóm {group.group}: {group.name}
				</p>
			)}
			<ItemSum item={item} />
		</section>
	);
}
