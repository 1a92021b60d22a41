import sharp from "sharp";

interface CameraPicture {
	background?: string;
	/** As XMP, where an agency writes it. */
	xmp?: { caption: string; credit: string };
	/** As IPTC, by the number of the record. */
	iptc?: Readonly<Record<number, string>>;
	/** Lies on its side, as a telephone held upright takes it. */
	isTurned?: boolean;
}

/** 13.98° north, 108.00° east: Pleiku. */
const PLACE = {
	GPSLatitudeRef: "N",
	GPSLatitude: "13/1 58/1 48/1",
	GPSLongitudeRef: "E",
	GPSLongitude: "108/1 0/1 0/1",
};

const toXmp = ({ caption, credit }: { caption: string; credit: string }) =>
	`<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${caption}</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>${credit}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A Photoshop segment with IPTC records in UTF-8, to stand behind the first two bytes of a JPEG. */
function toIptcSegment(records: Readonly<Record<number, string>>): Buffer {
	const toRecord = (record: number, dataset: number, value: Buffer) => {
		const head = Buffer.from([0x1c, record, dataset, 0, 0]);
		head.writeUInt16BE(value.length, 3);
		return Buffer.concat([head, value]);
	};
	const sets = Object.entries(records).map(([dataset, text]) => toRecord(2, Number(dataset), Buffer.from(text)));
	const data = Buffer.concat([toRecord(1, 90, Buffer.from("\u001b%G")), ...sets]);
	const head = Buffer.from("Photoshop 3.0\x008BIM\u0004\u0004\0\0\0\0\0\0", "latin1");
	head.writeUInt32BE(data.length, head.length - 4);
	const content = Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
	const marker = Buffer.from([0xff, 0xed, 0, 0]);
	marker.writeUInt16BE(content.length + 2, 2);
	return Buffer.concat([marker, content]);
}

/** A JPEG as a telephone writes it, with the place where it was taken. */
export async function makeCameraPicture({
	background = "#375a3c",
	xmp,
	iptc,
	isTurned = false,
}: CameraPicture): Promise<Buffer> {
	const picture = sharp({ create: { width: 640, height: 360, channels: 3, background } })
		.withMetadata(isTurned ? { orientation: 6 } : {})
		.withExifMerge({ IFD0: { Make: "Máy ảnh thử" }, IFD3: PLACE });
	const bytes = await (xmp ? picture.withXmp(toXmp(xmp)) : picture).jpeg().toBuffer();
	return iptc ? Buffer.concat([bytes.subarray(0, 2), toIptcSegment(iptc), bytes.subarray(2)]) : bytes;
}
