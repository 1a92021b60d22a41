import { Picture } from "../media/picture.tsx";
import { toValidityWords } from "./organisation.ts";
import type { Holder } from "./queries.ts";

interface HolderCardProps {
	holder: Holder;
	/** With biography and duties. */
	isFull?: boolean;
}

/** Somebody in a post: photograph, name, post, and on the page of the unit what is told of the person. */
export function HolderCard({ holder, isFull = false }: HolderCardProps) {
	const { name, post, duties, biography, photo } = holder;
	const days = toValidityWords(holder);
	const Heading = isFull ? "h3" : "p";
	return (
		<div className={photo ? "grid grid-cols-[6rem_1fr] gap-4" : ""}>
			{photo && <Picture photo={{ ...photo, alt: `Chân dung ${name}` }} sizes="6rem" />}
			<div className="grid min-w-0 content-start gap-1 wrap-anywhere">
				<Heading className="font-serif text-base leading-snug font-bold">{name}</Heading>
				<p className="text-sm">{post}</p>
				{days !== "" && <p className="text-xs text-ink-soft tabular-nums">{days}</p>}
				{isFull && duties !== "" && (
					<p className="mt-2 max-w-160 text-sm whitespace-pre-line">
						<span className="text-ink-soft">Phụ trách: </span>
						{duties}
					</p>
				)}
				{isFull && biography !== "" && (
					<p className="mt-1 max-w-160 text-sm leading-relaxed whitespace-pre-line">{biography}</p>
				)}
			</div>
		</div>
	);
}

/** Those who held a post before. */
export function FormerHolders({ holders }: { holders: readonly Holder[] }) {
	if (holders.length === 0) return null;
	return (
		<section className="border-t border-ink pt-3">
			<h2 className="font-serif text-lg font-bold">Đã giữ chức vụ</h2>
			<ul className="ruled mt-1 text-sm">
				{holders.map((holder) => (
					<li key={holder.id} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[13rem_1fr]">
						<p className="text-ink-soft tabular-nums">{toValidityWords(holder)}</p>
						<p className="wrap-anywhere">
							<span className="font-semibold">{holder.name}</span>, {holder.post}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
