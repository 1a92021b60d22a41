import ExifReader from "exifreader";
import { toCleanText } from "../../lib/text.ts";

export interface PictureWords {
	caption: string;
	credit: string;
}

const MOST_CAPTION = 1000;
const MOST_CREDIT = 200;
/** What cameras write where a caption belongs. */
const CAMERA_WORDS =
	/^(?:OLYMPUS DIGITAL CAMERA|SONY DSC|SAMSUNG (?:CAMERA PICTURES|CSC)|DCIM|dav|edf|_+|untitled|default)$/i;

interface Tag {
	description?: unknown;
}
type Tags = Readonly<Record<string, Tag | Tag[] | undefined>>;

function toWords(tag: Tag | Tag[] | undefined, most: number): string {
	const described = Array.isArray(tag) ? tag.map(({ description }) => description).join(", ") : tag?.description;
	const words = typeof described === "string" ? toCleanText(described.toWellFormed()) : "";
	return CAMERA_WORDS.test(words) ? "" : words.slice(0, most).toWellFormed();
}

const findFirst = (tags: readonly (Tag | Tag[] | undefined)[], most: number) =>
	tags.map((tag) => toWords(tag, most)).find((words) => words !== "") ?? "";

/**
 * The caption and the maker that an agency or a camera wrote into a picture: XMP before IPTC before EXIF, for EXIF
 * knows no Vietnamese letters. Empty where there is none, or where it cannot be read: a picture is taken without it.
 */
export function readPictureWords(bytes: Buffer): PictureWords {
	try {
		const { xmp, iptc, exif } = ExifReader.load(bytes, { expanded: true, async: false }) as Record<
			string,
			Tags | undefined
		>;
		return {
			caption: findFirst([xmp?.description, iptc?.["Caption/Abstract"], exif?.ImageDescription], MOST_CAPTION),
			credit: findFirst([xmp?.creator, iptc?.["By-line"], xmp?.Credit, iptc?.Credit, exif?.Artist], MOST_CREDIT),
		};
	} catch {
		// Metadata that its own reader cannot read is nobody's loss.
		return { caption: "", credit: "" };
	}
}
