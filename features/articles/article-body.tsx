import type { ReactNode } from "react";
import { renderInOrder } from "../../components/ui/render-in-order.ts";
import type { BlockNode, FigureAttributes, RichText, TableCell } from "../../lib/rich-text.ts";
import { toPlainText } from "../../lib/rich-text-plain.ts";
import { CaptionedFigure } from "../media/captioned-figure.tsx";
import { DownloadLink } from "../media/download-link.tsx";
import type { MediaFile } from "../media/media-file.ts";
import { PhotoAsLink } from "../media/photo-as-link.tsx";
import { VideoAsLink } from "../media/video-as-link.tsx";
import { VideoFigure } from "../media/video-figure.tsx";
import type { PublishedArticle } from "./article.ts";
import type { ExplainedTexts } from "./explain-acronyms.ts";
import { InlineText } from "./inline-text.tsx";

interface ArticleBodyProps {
	body: RichText;
	/** What the text shows besides words. */
	media: BodyMedia;
	/** True when the body's first picture is the first of the page. */
	hasFirstPicture?: boolean;
	/** "links": a reader on a poor network fetches a picture or a film by choice. */
	pictures?: "shown" | "links";
	/** The texts whose acronyms are explained to the reader. */
	explained?: ExplainedTexts;
}

type BodyMedia = Pick<PublishedArticle, "photos" | "videos" | "attachments">;

interface Context {
	media: BodyMedia;
	/** The picture to be loaded at once. */
	first: BlockNode | undefined;
	pictures: "shown" | "links";
	explained: ExplainedTexts | undefined;
}

/** The document tree of an article as a reader's page shows it: every kind of block is named here once. */
export function ArticleBody({ body, media, hasFirstPicture = false, pictures = "shown", explained }: ArticleBodyProps) {
	const first = hasFirstPicture ? body.content.find(({ type }) => type === "figure") : undefined;
	return <div className="prose">{renderBlocks(body.content, { media, first, pictures, explained })}</div>;
}

function renderBlocks(blocks: readonly BlockNode[], context: Context): ReactNode {
	return renderInOrder(blocks, (block) => renderBlock(block, context));
}

function renderBlock(block: BlockNode, context: Context): ReactNode {
	switch (block.type) {
		case "paragraph":
			if (!block.content?.length) return null;
			return (
				<p>
					<InlineText nodes={block.content} explained={context.explained} />
				</p>
			);
		case "heading": {
			const Heading = `h${block.attrs.level}` as const;
			return (
				<Heading>
					<InlineText nodes={block.content} explained={context.explained} />
				</Heading>
			);
		}
		case "blockquote":
			return <blockquote>{renderBlocks(block.content, context)}</blockquote>;
		case "bulletList":
		case "orderedList": {
			const List = block.type === "bulletList" ? "ul" : "ol";
			return (
				<List>
					{renderInOrder(block.content, (item) => (
						<li>{renderBlocks(item.content, context)}</li>
					))}
				</List>
			);
		}
		case "table":
			return <Table rows={block.content} context={context} />;
		case "figure":
			return <Figure attributes={block.attrs} context={context} isFirst={block === context.first} />;
		case "gallery":
			return renderInOrder(block.attrs.items, (item) => <Figure attributes={item} context={context} isFirst={false} />);
		case "box":
			return (
				<aside aria-label={block.attrs.title || "Thông tin thêm"}>
					{block.attrs.title && <p className="box-title">{block.attrs.title}</p>}
					{renderBlocks(block.content, context)}
				</aside>
			);
		case "horizontalRule":
			return <hr />;
		case "video": {
			const video = context.media.videos.get(block.attrs.videoId);
			if (!video) return null;
			return context.pictures === "links" ? <VideoAsLink video={video} /> : <VideoFigure video={video} />;
		}
		case "attachment":
			return <Attachment label={block.attrs.label} file={context.media.attachments.get(block.attrs.mediaId)} />;
	}
}

function Figure(props: { attributes: FigureAttributes; context: Context; isFirst: boolean }) {
	const { mediaId, ...words } = props.attributes;
	const photo = mediaId === null ? null : (props.context.media.photos.get(mediaId) ?? null);
	if (props.context.pictures === "links") return <PhotoAsLink photo={photo} {...words} />;
	return <CaptionedFigure photo={photo} {...words} isFirst={props.isFirst} />;
}

/** A document to be saved; one that is gone keeps its words. */
function Attachment({ label, file }: { label: string; file: MediaFile | undefined }) {
	if (!file) return label ? <p>{label}</p> : null;
	return (
		<p className="attachment">
			<DownloadLink file={file}>{label || file.name}</DownloadLink>
		</p>
	);
}

/** A cell that holds nothing but a figure: "1.807", "72,0%", "−3". */
const FIGURE = /^[-–−+]?\d[\d.,\s]*%?$/;

interface TableRow {
	content: TableCell[];
}

function Table({ rows, context }: { rows: readonly TableRow[]; context: Context }) {
	const hasHead = rows[0]?.content.every(({ type }) => type === "tableHeader") ?? false;
	const headRows = hasHead ? 1 : 0;
	const toRow = ({ content }: TableRow) => <Row cells={content} context={context} />;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
		<section className="table-frame" aria-label="Bảng số liệu" tabIndex={0}>
			<table>
				{hasHead && <thead>{renderInOrder(rows.slice(0, headRows), toRow)}</thead>}
				<tbody>{renderInOrder(rows.slice(headRows), toRow)}</tbody>
			</table>
		</section>
	);
}

function Row({ cells, context }: { cells: readonly TableCell[]; context: Context }) {
	return (
		<tr>
			{renderInOrder(cells, ({ type, attrs, content }) => {
				const Cell = type === "tableHeader" ? "th" : "td";
				const isNumber = type === "tableCell" && FIGURE.test(toPlainText({ type: "doc", content }));
				return (
					<Cell className={isNumber ? "number" : undefined} colSpan={attrs?.colspan} rowSpan={attrs?.rowspan}>
						{renderBlocks(content, context)}
					</Cell>
				);
			})}
		</tr>
	);
}
